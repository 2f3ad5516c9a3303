/* global CustomFunctions, Excel, Office, document */
const show = (id, text) => {
  document.getElementById(id).textContent = text;
};

CustomFunctions.associate("ADD", (a, b) => a + b);
CustomFunctions.associate("LATER", async (matrix) => matrix.map((row) => row.map((value) => value * 10)));

Office.actions.associate("mark", async (event) => {
  await Excel.run(async (context) => {
    context.workbook.getActiveCell().values = [["标记"]];
    await context.sync();
  });
  event.completed();
});

Office.onReady(async ({ host, platform }) => {
  show("host", `${host} ${platform} ${Office.context.displayLanguage}`);
  await Excel.run(async (context) => {
    context.workbook.worksheets.onSelectionChanged.add(async ({ address }) => show("selection", address));
    context.workbook.worksheets.onActivated.add(async ({ worksheetId }) => show("activated", `activated ${worksheetId}`));
    await context.sync();
  });
  document.getElementById("settings").addEventListener("click", () => {
    Office.context.document.getSelectedDataAsync(Office.CoercionType.Text, (result) => show("refused", result.status));
  });
});
