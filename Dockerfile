FROM node:22-slim
WORKDIR /app

COPY package.json package-lock.json .npmrc ./
COPY db/vendor db/vendor
RUN npm ci --include=dev

COPY . .
RUN node app/start.mjs --build \
  && mkdir /data && chown node:node /data

# Inside a container the network is the container's own; what is open is chosen with "ports".
ENV NODE_ENV=production DATA_DIR=/data HOST=0.0.0.0
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --start-period=60s --interval=10s \
  CMD ["node", "-e", "fetch('http://localhost:'+(process.env.PORT||3000)+'/healthz').then((r)=>process.exit(r.ok?0:1),()=>process.exit(1))"]
CMD ["node", "app/start.mjs"]
