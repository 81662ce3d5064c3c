# The usual R recipe on one survey: Gower distances, medoids, k-means, bootstrapped stability, a tree.
# Rscript r-stack.R <features folder> <bootstraps>; prints one line of JSON.
suppressPackageStartupMessages({
  library(cluster)
  library(fpc)
  library(rpart)
})
given <- commandArgs(trailingOnly = TRUE)
answers <- read.csv(file.path(given[1], 'answers.csv'), stringsAsFactors = TRUE, check.names = FALSE)
numbers <- as.matrix(read.csv(file.path(given[1], 'numbers.csv')))
outcome <- read.csv(file.path(given[1], 'outcome.csv'))
bootstraps <- as.integer(given[2])
set.seed(1)

cpu <- function(work) {
  before <- proc.time()
  result <- work()
  spent <- proc.time() - before
  list(result = result, seconds = sum(spent[c('user.self', 'sys.self')]))
}
steps <- list(
  daisy = function() daisy(answers, metric = 'gower'),
  pam = function() lapply(2:6, function(k) pam(distances, k, diss = TRUE)),
  kmeans = function() lapply(2:6, function(k) kmeans(numbers, k, nstart = 10, iter.max = 50)),
  clusterboot = function() clusterboot(numbers, B = bootstraps, bootmethod = 'boot',
    clustermethod = kmeansCBI, krange = 4, runs = 1, count = FALSE, seed = 1),
  rpart = function() rpart(isA ~ ., data = cbind(isA = factor(outcome$isA), answers))
)
seconds <- list()
for (step in names(steps)) {
  done <- cpu(steps[[step]])
  seconds[[step]] <- done$seconds
  if (step == 'daisy') distances <- done$result
  if (step == 'pam') medoids <- done$result
  if (step == 'kmeans') partitions <- done$result
}

status <- readLines('/proc/self/status')
peak <- as.numeric(gsub('[^0-9]', '', grep('^VmHWM', status, value = TRUE))) / 1024
assigned <- function(one, at) paste0('"', at, '":[', paste(one - 1, collapse = ','), ']')
cat(sprintf('{"seconds":{%s},"megabytes":%.1f,"partitions":{%s}}\n',
  paste(sprintf('"%s":%.3f', names(seconds), unlist(seconds)), collapse = ','), peak,
  paste(assigned(medoids[[3]]$clustering, 'pam4'), assigned(partitions[[3]]$cluster, 'kmeans4'), sep = ',')))
