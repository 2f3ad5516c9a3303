import { paneForDesk } from "../../src/desk/panePage";

const OFFICE = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

test.each(['src="ADDRESS"', "src=ADDRESS"])("office.js (%s) comes from the desk, after the shim, and the policy allows only that", (attribute) => {
  const page = `<head><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com; connect-src 'none'"><script ${attribute.replace("ADDRESS", OFFICE)}></script><script src=taskpane.js></script></head>`;
  const local = paneForDesk(page);
  expect(local).not.toContain("appsforoffice");
  expect(local).toContain("default-src 'none'");
  expect(local).toContain("script-src 'self' 'self'");
  expect(local).toContain("connect-src 'none'");
  expect(local.indexOf("/frame.js")).toBeGreaterThan(0);
  expect(local.indexOf("/frame.js")).toBeLessThan(local.indexOf("/office/office.js"));
  expect(local.indexOf("/office/office.js")).toBeLessThan(local.indexOf("taskpane.js"));
});

test("a page without office.js is not served as if it had one", () => {
  expect(() => paneForDesk("<script src=taskpane.js></script>")).toThrow(/office\.js/);
});
