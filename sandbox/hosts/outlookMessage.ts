/** One message of office.js to its host. */
export interface OfficeMessage {
  readonly action: string;
  /** A call, or an event that is registered or taken off. */
  readonly kind: 'invoke' | 'register' | 'unregister';
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
    kind: type === 0 ? 'invoke' : type === 1 ? 'register' : 'unregister',
    call: MethodData?.DispatchId ?? 0,
    parameters: ApiParams ?? {},
    conversationId,
    correlationId,
  };
}

/** The host's answer to a message, as JSON text. */
export const toReply = (message: OfficeMessage, data: unknown): string => written(message, data, 0);

/** An event that the message had registered for, as JSON text. */
export const toEvent = (registration: OfficeMessage, data: unknown): string => written(registration, data, 1);

const written = (
  { action, conversationId, correlationId }: OfficeMessage,
  data: unknown,
  responseType: number,
): string =>
  JSON.stringify({
    _messageType: 1,
    _actionName: action,
    _conversationId: conversationId,
    _correlationId: correlationId,
    _data: data,
    _errorCode: 0,
    _responseType: responseType,
    _serializerVersion: 1,
    _origin: window.location.origin,
  });
