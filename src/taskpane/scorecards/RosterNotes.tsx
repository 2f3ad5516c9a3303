import { scorecardsWords } from "../../i18n/scorecardsPane";
import { sayNote, type RosterNote } from "../../sheets/rosterNotes";
import { Disclosure } from "../Disclosure";
import { InfoNote } from "../InfoNote";
import { useLocale, useWords } from "../words";

/** More remarks than this would hide the list that they are about: the others open on request, and not endlessly. */
const SHOWN = 3;
const MOST = 100;

/** What is worth a look about a roster. */
export function RosterNotes({ notes }: { readonly notes: readonly RosterNote[] }) {
  const locale = useLocale();
  const say = useWords(scorecardsWords);
  const line = (note: RosterNote, index: number) => (
    <InfoNote key={`${note.code}${note.row}${index}`} warning>
      {sayNote(note, locale)}
    </InfoNote>
  );
  const more = notes.slice(SHOWN);
  return (
    <>
      {notes.slice(0, SHOWN).map(line)}
      {more.length > 0 && <Disclosure title={say("moreNotes", { count: more.length })}>{more.slice(0, MOST).map(line)}</Disclosure>}
    </>
  );
}
