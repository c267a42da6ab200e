import { main } from './main/main.ts'

await main()
