import { Button, FluentProvider } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { localeOf, type Locale } from "../i18n/message";
import { paneWords } from "../i18n/pane";
import { standardTemplates } from "../templates/standardTemplates";
import { App } from "./App";
import { workbookActions } from "./bindActions";
import { ErrorBoundary } from "./ErrorBoundary";
import { FullPage } from "./FullPage";
import { standardReader } from "./rules/reader";
import { theme } from "./theme";

void Office.onReady(({ host }) => {
  const pane = document.getElementById("pane");
  if (!pane) return;
  // Outside Office there is no context.
  const inExcel = host === Office.HostType.Excel;
  const locale = localeOf(inExcel ? Office.context.displayLanguage : navigator.language);
  document.documentElement.lang = locale === "zh" ? "zh-CN" : "en";
  document.title = paneWords(locale, "aboutName");
  createRoot(pane).render(inExcel ? <Pane locale={locale} /> : <Alone locale={locale} title="wrongHostTitle" body="wrongHostBody" />);
});

function Pane({ locale }: { readonly locale: Locale }) {
  const now = new Date();
  const today = { year: now.getFullYear(), month: now.getMonth() + 1 };
  return (
    <ErrorBoundary
      fallback={
        <Alone locale={locale} title="brokenTitle" body="brokenBody">
          <Button onClick={() => window.location.reload()}>{paneWords(locale, "reopen")}</Button>
        </Alone>
      }
    >
      <App actions={workbookActions} reader={standardReader} locale={locale} today={today} templates={standardTemplates} />
    </ErrorBoundary>
  );
}

interface AloneProps {
  readonly locale: Locale;
  readonly title: "wrongHostTitle" | "brokenTitle";
  readonly body: "wrongHostBody" | "brokenBody";
  readonly children?: ReactNode;
}

function Alone({ locale, title, body, children }: AloneProps) {
  return (
    <FluentProvider theme={theme}>
      <FullPage title={paneWords(locale, title)} body={paneWords(locale, body)}>
        {children}
      </FullPage>
    </FluentProvider>
  );
}
