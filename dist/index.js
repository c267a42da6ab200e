import { exit, main } from "./steps/index.js";
await main();
exit();
