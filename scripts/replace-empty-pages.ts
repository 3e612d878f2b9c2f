import type { IncomingMessage, ServerResponse } from "node:http";
import type { ProblemStatus } from "@/components/layout/problem-page";
import { answerWithProblem, type Portal, wantsDocument } from "./problem-response";

/** The mark of a page whose content Next leaves to the browser's script. */
const emptyPageMark = 'id="__next_error__"';

const replaceable: ReadonlySet<number> = new Set([403, 404, 413, 500]);

const seen = globalThis as typeof globalThis & { __kantaOutages?: Set<string> };

type Write = ServerResponse["write"];
type End = ServerResponse["end"];

/**
 * Holds back an answer of trouble until it is complete, and puts a real page in its place where a reader without
 * scripts would see nothing. Every other answer passes untouched, piece by piece.
 */
export function replaceEmptyPages(request: IncomingMessage, response: ServerResponse, portal: Portal): void {
  if (!wantsDocument(request)) return;
  const { write, end, writeHead, flushHeaders } = response;
  const pieces: Buffer[] = [];
  const isHeld = () => !response.headersSent && replaceable.has(response.statusCode) && isPage(response);
  /** Node's own methods call one another: what passes must find all of them as they were. */
  const letThrough = () => Object.assign(response, { write, end, writeHead, flushHeaders });
  const keep = (piece: unknown, encoding: unknown) => {
    if (typeof piece === "string") pieces.push(Buffer.from(piece, encoding as BufferEncoding | undefined));
    else if (piece instanceof Uint8Array) pieces.push(Buffer.from(piece));
  };

  response.writeHead = ((status: number, ...rest: unknown[]) => {
    response.statusCode = status;
    const headers = rest.find((one) => typeof one === "object" && one !== null) ?? {};
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    return isHeld() ? response : letThrough().writeHead(status);
  }) as ServerResponse["writeHead"];
  response.flushHeaders = () => {
    if (!isHeld()) letThrough().flushHeaders();
  };
  response.write = ((...args: Parameters<Write>) => {
    if (!isHeld()) return Reflect.apply(letThrough().write, response, args);
    keep(args[0], args[1]);
    callbackOf(args)?.();
    return true;
  }) as Write;
  response.end = ((...args: Parameters<End>) => {
    const held = isHeld();
    letThrough();
    if (!held) return Reflect.apply(end, response, args);
    keep(args[0], args[1]);
    finish(request, response, Buffer.concat(pieces), portal);
    callbackOf(args)?.();
    return response;
  }) as End;
}

function finish(request: IncomingMessage, response: ServerResponse, body: Buffer, portal: Portal): void {
  const requestId = String(request.headers["x-request-id"]);
  if (response.statusCode === 500 && seen.__kantaOutages?.delete(requestId)) {
    answerWithProblem(request, response, 503, portal);
  } else if (!isHtml(response) || body.length === 0 || body.includes(emptyPageMark)) {
    answerWithProblem(request, response, response.statusCode as ProblemStatus, portal);
  } else {
    response.end(body);
  }
}

const typeOf = (response: ServerResponse) => String(response.getHeader("content-type") ?? "");

const isHtml = (response: ServerResponse) => typeOf(response).startsWith("text/html");

/** A form's action that fails without scripts gets a bare line of text from Next; data of other kinds is somebody's answer. */
const isPage = (response: ServerResponse) => typeOf(response) === "" || typeOf(response).startsWith("text/");

const callbackOf = (args: unknown[]) => args.find((one) => typeof one === "function") as (() => void) | undefined;
