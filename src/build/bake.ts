import { decodeRows } from '../engine/answer';
import type { BakedAnswers } from '../engine/baked';
import type { Engine } from '../engine/engine';
import type { Dataset, Shape } from '../model/tables';
import { questions } from '../questions';
import { answerKey } from '../questions/answer-key';
import type { Question } from '../questions/question';
import { bakedSql, bakedStates } from './baked-states';

/** Path in the shipped site → the baked answers to each question. The same dataset gives the same bytes. */
export async function bake(dataset: Dataset, engine: Engine): Promise<Map<string, Uint8Array>> {
  const states = bakedStates(dataset);
  const utf8 = new TextEncoder();
  const files = new Map<string, Uint8Array>();
  for (const question of questions)
    files.set(`data/answers/${question.id}.json`, utf8.encode(JSON.stringify(await bakeQuestion(question, bakedSql(question, states), engine))));
  return files;
}

async function bakeQuestion(question: Question<Shape>, sqls: readonly string[], engine: Engine): Promise<BakedAnswers> {
  const columns = Object.keys(question.shape);
  const places = new Map<string, number>();
  const answers: Record<string, number[]> = {};
  for (const sql of sqls) {
    const rows = decodeRows(await engine.run(sql), question);
    answers[answerKey(sql)] = rows.map((row) => {
      const cells = JSON.stringify(columns.map((column) => row[column]));
      const place = places.get(cells) ?? places.size;
      places.set(cells, place);
      return place;
    });
  }
  return { columns, rows: [...places.keys()].map((cells) => JSON.parse(cells)), answers };
}
