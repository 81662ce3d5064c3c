import type { Role } from '~/domain/workspaces/role';

export interface ListedMember {
  id: string;
  userId: string;
  name: string;
  email: string;
  role: Role;
  joinedAt: Date;
  isMe: boolean;
}
