/**
 * Answers that a reference page has and the metadata, of which the contract was made, has not: by path, method and status.
 * Partial success of an invitation: "a partial success response with an HTTP status code of 207 … the response for each
 * failed recipient contains an error object" (https://learn.microsoft.com/graph/api/driveitem-invite).
 */
export const documentedAnswers = {
  '/drives/{drive-id}/items/{driveItem-id}/invite': {
    post: {
      '207': {
        content: {
          'application/json': {
            schema: {
              type: 'object',
              properties: {
                value: {
                  type: 'array',
                  items: {
                    allOf: [{ $ref: '#/components/schemas/microsoft.graph.permission' }],
                    properties: { error: { $ref: '#/components/schemas/microsoft.graph.publicError' } },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
} as const;
