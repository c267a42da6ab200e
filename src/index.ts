import { exit, main } from './steps.ts'

await main()
exit()
