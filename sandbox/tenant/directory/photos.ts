import { GraphFault, ok, type GraphAnswer, type GraphCall, type Handlers } from '../call.ts';
import { allowOnly } from '../odata.ts';
import { plainJpeg, type Colour } from './plainJpeg.ts';
import type { UserRecord } from './records.ts';
import { userNamed } from './userAnswers.ts';

/** Profile photos: squares of one colour each, as JPEG like all of Microsoft's. Three people in ten have none. */
export const photoHandlers: Handlers = {
  'GET /me/photo': (call) => description(call.caller),
  'GET /me/photo/$value': (call) => picture(call.caller),
  'GET /users/{user-id}/photo': (call) => description(readable(call)),
  'GET /users/{user-id}/photo/$value': (call) => picture(readable(call)),
  'GET /users/{user-id}/photos': listSizes,
  'GET /users/{user-id}/photos/{profilePhoto-id}/$value': (call) => picture(readable(call), edgeIn(call)),
};

/** Sizes in which a photo is kept: https://learn.microsoft.com/graph/api/profilephoto-get */
const edges = [48, 64, 96, 120, 240, 360, 432, 504, 648];
const largest = 648;

/** Whose photo is asked for; with `User.Read` alone only one's own. */
function readable(call: GraphCall): UserRecord {
  const user = userNamed(call.params['user-id'] ?? '', call.state.directory);
  const isOwn = user.id === call.caller.id;
  if (!isOwn && ![...call.scopes].some((scope) => /^(User|ProfilePhoto)\..*\.All$/.test(scope))) {
    throw new GraphFault(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.');
  }
  return user;
}

/** Without a size the largest one is meant. */
function description(user: UserRecord): GraphAnswer {
  colourOf(user);
  return ok(sizeAnswer(largest));
}

function listSizes(call: GraphCall): GraphAnswer {
  allowOnly(call);
  colourOf(readable(call));
  return ok({ value: edges.map(sizeAnswer) });
}

const sizeAnswer = (edge: number): Record<string, unknown> => ({
  '@odata.mediaContentType': 'image/jpeg',
  id: `${edge}x${edge}`,
  height: edge,
  width: edge,
});

const picture = (user: UserRecord, size = largest): GraphAnswer => ({
  status: 200,
  bytes: plainJpeg(size, colourOf(user)),
  headers: { 'Content-Type': 'image/jpeg' },
});

/** The size that the id of a photo names, such as `120x120`; one that Entra does not keep is a 404. */
function edgeIn({ params }: GraphCall): number {
  const size = Number(/^(\d+)x\1$/.exec(params['profilePhoto-id'] ?? '')?.[1]);
  if (!edges.includes(size)) {
    throw new GraphFault(404, 'ImageNotFound', 'The photo was not found.');
  }
  return size;
}

function colourOf({ id }: UserRecord): Colour {
  const [red = 0, green = 0, blue = 0, choice = 0] = Buffer.from(id.slice(0, 8), 'hex');
  if (choice < 77) {
    throw new GraphFault(
      404,
      'ImageNotFound',
      "Exception of type 'Microsoft.Fast.Profile.Core.Exception.ImageNotFoundException' was thrown.",
    );
  }
  return [80 + red / 2, 80 + green / 2, 80 + blue / 2];
}
