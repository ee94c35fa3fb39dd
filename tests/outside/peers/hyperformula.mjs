// HyperFormula: a spreadsheet without a screen. Inputs in the first row, the formula beside them.
import { HyperFormula } from "hyperformula";
import { BEYOND, TIERS } from "./cases.mjs";

export const about = { name: "HyperFormula", numbers: "floating point", explained: "no" };
export const files = ["hyperformula/es/index.mjs"];

const tier = TIERS.reduceRight(
  (otherwise, { to, share: [over, under] }) => `IF(B1<=${to},A1*${over}/${under},${otherwise})`,
  `A1*${BEYOND[0]}/${BEYOND[1]}`,
);

export const start = () => {
  const both = `=MIN(A1,FLOOR(${tier},1)+FLOOR(A1*FLOOR(B1/86400,1)/30,1))`;
  const sheet = HyperFormula.buildFromArray([[0, 0, `=FLOOR(${tier},1)`, both]], { licenseKey: "gpl-v3" });
  return ({ service, fee, seconds }) => {
    sheet.setCellContents({ sheet: 0, row: 0, col: 0 }, [[fee, seconds]]);
    return sheet.getCellValue({ sheet: 0, row: 0, col: service === "directory" ? 3 : 2 });
  };
};
