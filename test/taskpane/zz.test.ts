import { launchBrowser, openDesk } from "../support/browser";
test("desk", async () => {
  const b = await launchBrowser(); const page = await b.newPage({ viewport: { width: 1400, height: 900 } });
  page.setDefaultTimeout(12000);
  try {
  const log: string[] = []; page.on("console", (m) => log.push(m.type() + " " + m.text()));
  const desk = await openDesk(page).catch(async (e) => { console.log(String(e), log.slice(0, 10), page.frames().map((f) => f.url())); await page.screenshot({ path: "/tmp/w/pane/desk0.png" }); throw e; });
  await page.waitForTimeout(2000);
  const frame = page.frames().find((f) => f.url().includes("taskpane"));
  console.log(page.frames().map((f) => f.url()), desk.errors, log.slice(0, 10), desk.requests.filter((r) => !r.startsWith(desk.url)));
  await page.screenshot({ path: "/tmp/w/pane/desk1.png" });
  if (frame) {
    await frame.getByRole("button", { name: "客服主管考核表" }).click();
    await page.waitForTimeout(1500);
    await page.screenshot({ path: "/tmp/w/pane/desk2.png" });
    console.log(await frame.locator("body").innerText());
    await frame.getByRole("button", { name: "使用当前选区" }).click();
    await frame.getByRole("button", { name: /^生成 \d+ 张/ }).click({ timeout: 8000 });
    await page.waitForTimeout(6000);
    await page.screenshot({ path: "/tmp/w/pane/desk3.png" });
    console.log((await frame.locator("body").innerText()).slice(0, 600), desk.errors);
  }
  } finally { await b.close(); }
}, 80000);
