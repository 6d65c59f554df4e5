"""A small API with answers of every kind."""

from __future__ import annotations

DOCUMENT = """\
openapi: 3.1.0
info: {title: Shop, version: '1'}
paths:
  /orders:
    get:
      parameters:
        - {name: limit, in: query, schema: {type: integer}}
        - {name: filter, in: query, style: deepObject, schema: {type: object}}
      responses:
        '200':
          description: Orders.
          content:
            application/json:
              schema: {type: array, items: {$ref: '#/components/schemas/Order'}}
              examples: {two: {value: [{id: a, items: []}, {id: b, items: []}]}}
    post:
      requestBody:
        required: true
        content:
          application/json: {schema: {$ref: '#/components/schemas/Order'}}
      responses:
        '201': {description: The order., content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}}
        '422': {description: No., content: {application/json: {schema: {$ref: '#/components/schemas/Fault'}}}}
  /orders/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    delete: {responses: {'204': {description: Gone.}}}
    put:
      requestBody: {content: {application/json: {schema: {oneOf: [{$ref: '#/components/schemas/Order'}, {type: 'null'}]}}}}
      responses: {'200': {description: Kept., content: {text/plain: {schema: {type: string}}}}}
  /orders/{id}/file:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    get: {responses: {'200': {description: It., content: {application/pdf: {}}}}}
  /ticks:
    get:
      responses:
        '200': {description: Ticks., content: {text/event-stream: {itemSchema: {$ref: '#/components/schemas/Tick'}}}}
  /pages:
    get:
      parameters: [{name: after, in: query, schema: {type: string}}]
      responses:
        '200': {description: A page., content: {application/json: {schema: {$ref: '#/components/schemas/TickList'}}}}
  /lists:
    get:
      parameters: [{name: page, in: query, schema: {type: integer, default: 1}}]
      responses:
        '200':
          description: A page.
          headers: {Link: {schema: {type: string}}}
          content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Tick'}}}}
  /rows:
    get:
      responses:
        '200': {description: Rows., content: {application/jsonl: {itemSchema: {$ref: '#/components/schemas/Tick'}}}}
components:
  schemas:
    Order:
      type: object
      required: [id, items]
      properties:
        id: {type: string}
        items: {type: array, items: {$ref: '#/components/schemas/Item'}}
        kind: {type: string, enum: [new, old]}
    Item: {type: object, required: [sku], properties: {sku: {type: string}, count: {type: integer, minimum: 1}}}
    Fault: {type: object, required: [code], properties: {code: {type: integer}}}
    TickList:
      type: object
      required: [data, has_more]
      properties:
        data: {type: array, items: {$ref: '#/components/schemas/Tick'}}
        has_more: {type: boolean}
        next_cursor: {type: [string, 'null'], description: The value of `after` for the next page.}
    Tick: {type: object, required: [n], properties: {n: {type: integer}}}
"""
