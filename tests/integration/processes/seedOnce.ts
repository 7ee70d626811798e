import { seed } from "#prisma/seed.ts";

process.stdout.write("started\n");
await seed();
