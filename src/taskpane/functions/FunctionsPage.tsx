import { useState } from "react";
import type { FunctionId } from "../../functions/catalogue";
import type { PaneActions } from "../actions";
import { FunctionDetail } from "./FunctionDetail";
import { FunctionList } from "./FunctionList";

interface Props {
  readonly actions: PaneActions;
  /** Whether the page is the one in front. */
  readonly shown: boolean;
  readonly onClose: () => void;
}

/** All KPI.* functions: a list to search in, and one of them opened. */
export function FunctionsPage({ actions, shown, onClose }: Props) {
  const [query, setQuery] = useState("");
  const [opened, setOpened] = useState<FunctionId | null>(null);
  const [left, setLeft] = useState<FunctionId | null>(null);
  if (opened === null) return <FunctionList query={query} left={left} shown={shown} onQuery={setQuery} onOpen={setOpened} onClose={onClose} />;
  return (
    <FunctionDetail
      key={opened}
      id={opened}
      actions={actions}
      shown={shown}
      onBack={() => {
        setLeft(opened);
        setOpened(null);
      }}
    />
  );
}
