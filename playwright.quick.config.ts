import base from "./playwright.config.ts";
const { webServer: _, ...rest } = base;
export default { ...rest, use: { ...base.use, baseURL: "http://localhost:3112" } };
