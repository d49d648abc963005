/** One message of office.js to its host. */
export interface OfficeMessage {
  readonly action: string;
  /** False where an event is registered or taken off. */
  readonly isInvocation: boolean;
  /** The dispatch id of a call about the appointment, 0 for other messages. */
  readonly call: number;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly conversationId: unknown;
  readonly correlationId: unknown;
}

interface CallData {
  readonly ApiParams?: Readonly<Record<string, unknown>>;
  readonly MethodData?: { readonly DispatchId: number };
}

/** Reads a message; office.js sends JSON texts. Shapes from `outlook-web-16.01.js` of @microsoft/office-js. */
export function readMessage(text: string): OfficeMessage {
  const {
    _actionName: action,
    _actionType: type,
    _conversationId: conversationId,
    _correlationId: correlationId,
    _data: data,
  } = JSON.parse(text) as Record<string, unknown>;
  const { ApiParams, MethodData } = (data ?? {}) as CallData;
  return {
    action: String(action),
    isInvocation: type === 0,
    call: MethodData?.DispatchId ?? 0,
    parameters: ApiParams ?? {},
    conversationId,
    correlationId,
  };
}

/** The host's answer to a message, as JSON text. */
export const toReply = ({ action, conversationId, correlationId }: OfficeMessage, data: unknown): string =>
  JSON.stringify({
    _messageType: 1,
    _actionName: action,
    _conversationId: conversationId,
    _correlationId: correlationId,
    _data: data,
    _errorCode: 0,
    _responseType: 0,
    _serializerVersion: 1,
    _origin: window.location.origin,
  });
