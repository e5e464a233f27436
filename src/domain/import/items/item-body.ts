import { labelOf } from '../labels.ts';
import type { Passage } from '../text/passage.ts';
import { attClause, clausesIn, decisionIn, listed, ownDecisionIn, proposalTo } from './clause.ts';
import { atInnerDecision, atSaidDecision, isDissent, isRunIn, leadsUp, proposes } from './decision-words.ts';
import { isOutcome } from './outcome.ts';

/** What is said under the title of an item. */
export interface ItemBody {
  readonly decisions: readonly string[];
  readonly decisionText?: string;
  readonly conditions: readonly string[];
  readonly outcome?: string;
  readonly text: readonly Passage[];
  /** Labels and leading words that stand in no other field. */
  readonly labels: readonly Passage[];
  readonly caseNumber?: string;
  /** The body that is to decide what is proposed. */
  readonly proposedTo?: string;
  /** The first att-clause without a label above it. */
  readonly unlabelled?: Passage;
}

type State = 'text' | 'proposal' | 'decision' | 'conditions';

/** The words of an item as text, decisions, conditions and outcome; nothing is left out. */
export function itemBody(passages: readonly Passage[], formal = false): ItemBody {
  const reader = new BodyReader(formal);
  for (const passage of passages) reader.read(passage);
  return reader.finished();
}

class BodyReader {
  /** A board's protocol: "Styrelsen beslutade att" is what this meeting decided. */
  private readonly formal: boolean;
  private state: State = 'text';
  private readonly decisions: string[] = [];
  private readonly whole: string[] = [];
  private readonly conditions: string[] = [];
  private readonly text: Passage[] = [];
  private readonly labels: Passage[] = [];
  private caseNumber: string | undefined;
  private proposedTo: string | undefined;
  private unlabelled: Passage | undefined;
  /** The decision stands on its label's line: "Beslut: vi avvaktar." */
  private inline = false;
  /** More than a row of att-clauses has been read. */
  private prose = false;
  private clauses = 0;

  constructor(formal: boolean) {
    this.formal = formal;
  }

  read(passage: Passage): void {
    const parts = atInnerDecision(passage);
    if (parts) {
      for (const part of parts) this.read(part);
      return;
    }
    const label = labelOf(passage.text);
    if (label && !(this.state === 'decision' && label.label === 'matter')) {
      if (
        label.label === 'proposal' &&
        this.state === 'decision' &&
        this.decisions.length === 0 &&
        proposalTo(passage.text)
      )
        return this.proposes(passage);
      if (label.label === 'decision') return this.decisionLabel(passage, label.words, label.rest);
      if (label.label === 'case-number' && this.caseNumber === undefined && label.rest !== '') {
        this.caseNumber = label.rest;
        this.labels.push({ ...passage, text: label.words });
        return;
      }
      if (label.label === 'conditions' && this.decisions.length > 0) {
        this.state = 'conditions';
        this.labels.push({ ...passage, text: label.words });
        if (label.rest !== '') this.conditions.push(label.rest);
        return;
      }
      this.state = label.label === 'proposal' ? 'proposal' : 'text';
      this.text.push(passage);
      return;
    }
    switch (this.state) {
      case 'decision':
        return this.inDecision(passage);
      case 'conditions':
        if (attClause(passage.text) === undefined)
          this.conditions.push(this.element(passage) ?? passage.text);
        else {
          this.state = 'decision';
          this.inDecision(passage);
        }
        return;
      case 'proposal':
        // A proposal ends where running text goes on after it.
        if (
          passage.apart &&
          passage.kind === 'text' &&
          attClause(passage.text) === undefined &&
          decisionIn(passage.text)
        ) {
          this.state = 'text';
          this.inText(passage);
        } else this.text.push(passage);
        return;
      case 'text':
        return this.inText(passage);
    }
  }

  finished(): ItemBody {
    if (this.decisions.length === 0) this.decidedInText();
    const text = [...this.text];
    const last = text.at(-1);
    const outcome =
      this.decisions.length === 0 &&
      last &&
      last.kind === 'text' &&
      isOutcome(last.text) &&
      !labelOf(last.text)
        ? text.pop()?.text
        : undefined;
    return {
      decisions: this.decisions,
      ...(this.prose && this.whole.length > 0 ? { decisionText: this.whole.join('\n\n') } : {}),
      conditions: this.conditions,
      ...(outcome === undefined ? {} : { outcome }),
      text,
      labels: this.labels,
      ...(this.caseNumber === undefined ? {} : { caseNumber: this.caseNumber }),
      ...(this.proposedTo === undefined ? {} : { proposedTo: this.proposedTo }),
      ...(this.unlabelled === undefined ? {} : { unlabelled: this.unlabelled }),
    };
  }

  /** The words of an element of a list; its number is kept beside them. */
  private element(passage: Passage): string | undefined {
    const words = listed(passage);
    if (words !== undefined && passage.kind !== 'bullet')
      this.labels.push({
        ...passage,
        text: passage.text.slice(0, passage.text.length - words.length).trim(),
      });
    return words;
  }

  /** "Gruppen beslutade att …" in the running text of an item without a block of decisions. */
  private decidedInText(): void {
    for (const passage of this.text.splice(0)) {
      const found = atSaidDecision(passage, (text) => ownDecisionIn(text, this.formal) !== undefined);
      const clause = found && ownDecisionIn(found[1].text, this.formal);
      if (!found || clause === undefined) {
        this.text.push(passage);
        continue;
      }
      const [before, decision] = found;
      if (before) this.text.push(before);
      this.unlabelled ??= decision;
      this.prose = true;
      this.labels.push({ ...decision, text: decision.text.slice(0, decision.text.length - clause.length) });
      this.clause(clause, { ...decision, text: clause });
    }
  }

  private decisionLabel(passage: Passage, words: string, rest: string): void {
    this.state = 'decision';
    this.labels.push({ ...passage, text: words });
    if (/^enhälligt?[.:]?$/iu.test(rest)) return void this.labels.push({ ...passage, text: rest });
    if (rest === '') return;
    this.inDecision({ ...passage, text: rest, markdown: rest, kind: 'text' });
    this.inline = this.clauses === 0;
  }

  /** Under "Beslut": what this body decided is to propose it. */
  private proposes(passage: Passage): void {
    this.labels.push(passage);
    this.whole.push(passage.text);
    this.prose = true;
    this.proposedTo = proposalTo(passage.text);
  }

  private inDecision(passage: Passage): void {
    const clause = attClause(passage.text);
    if (clause !== undefined) return this.clause(clause, passage);
    const said = decisionIn(passage.text);
    if (said !== undefined) {
      this.prose = true;
      return this.clause(said, passage);
    }
    // `samt` alone, between two clauses.
    if (/^(?:samt|och|att|samt\s+att)[:,]?$/iu.test(passage.text)) return void this.labels.push(passage);
    if (this.clauses === 0 && this.decisions.length > 0 && isRunIn(passage)) return this.backToText(passage);
    const closed = /^paragrafen\s/iu.test(passage.text) && !passage.apart;
    if ((isDissent(passage.text) && !closed) || (this.inline && passage.apart && passage.kind === 'text'))
      return this.backToText(passage);
    const element = this.element(passage);
    if (element !== undefined) {
      const inner = attClause(element);
      if (inner !== undefined) return this.clause(inner, passage);
      // A list below an att-clause says more of that clause; without one it is the decisions.
      if (this.clauses > 0) this.conditions.push(element);
      else this.sentence(element, passage);
      return;
    }
    if (this.clauses === 0 || passage.kind === 'row') return this.sentence(passage.text, passage);
    if (!passage.apart && passage.kind === 'text') {
      this.decisions[this.decisions.length - 1] += ` ${passage.text}`;
      this.whole[this.whole.length - 1] += ` ${passage.text}`;
      return;
    }
    this.backToText(passage);
  }

  private backToText(passage: Passage): void {
    this.state = 'text';
    this.inText(passage);
  }

  private clause(clause: string, passage: Passage): void {
    // What led up to the first clause ("Efter diskussion beslutade gruppen") was no decision itself.
    if (this.clauses === 0 && this.decisions.length === 1 && leadsUp(this.decisions[0] ?? '')) {
      this.labels.push({ ...passage, text: this.decisions.pop() ?? '' });
      this.prose = true;
    }
    this.clauses += 1;
    this.decisions.push(...clausesIn(clause));
    this.whole.push(passage.text);
  }

  private sentence(words: string, passage: Passage): void {
    this.prose = true;
    this.decisions.push(words);
    this.whole.push(passage.text);
  }

  private inText(passage: Passage): void {
    const clause = attClause(passage.text);
    const before = this.text.at(-1);
    // A sentence that has not ended goes on in its "att", also on a line of its own.
    const continues =
      before !== undefined && !/[.:!?]$/u.test(before.text) && !leadsUp(before.text) && !labelOf(before.text);
    if (clause !== undefined && passage.kind === 'text' && !continues && !(before && proposes(before.text))) {
      this.unlabelled ??= passage;
      this.state = 'decision';
      if (before && leadsUp(before.text) && before.text.length < 160) {
        this.text.pop();
        this.labels.push(before);
      }
      return this.clause(clause, passage);
    }
    if (clause !== undefined && before && proposes(before.text)) this.state = 'proposal';
    this.text.push(passage);
  }
}
