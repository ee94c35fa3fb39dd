// The same without weighing the other readings, which is all that the peers do.
import { about as whole, files, start as begin } from "./yakkan.mjs";

export const about = { ...whole, name: "Yakkan, one reading" };
export { files };
export const start = () => begin({ range: false });
