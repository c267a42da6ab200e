"""The official Python SDK as a witness: a call a line on stdin, its answer a line on stdout, both JSON."""

import json
import os
import sys

from pinecone import Pinecone
from pinecone.errors.exceptions import NotFoundError

CLIENT = Pinecone(api_key=os.environ["WITNESS_API_KEY"], host=os.environ["WITNESS_URL"])
LABELS = {"made": "theirs"}
SCHEMAS = {
    "dense": {"_values": {"type": "dense_vector", "dimension": 8, "metric": "euclidean"}},
    "sparse": {"_sparse_values": {"type": "sparse_vector"}},
    "words": {
        "title": {"type": "string", "full_text_search": {"language": "en", "stemming": True}},
        "vector": {"type": "dense_vector", "dimension": 8, "metric": "cosine"},
    },
    "text": {"body": {"type": "string", "embed": {}, "sparse_embed": {}, "store_text": False}},
}


def create(kind, name):
    if kind == "assistant":
        CLIENT.assistants.create(name=name, instructions="Be kind.", region="us", metadata=LABELS, timeout=-1)
    elif kind == "model":
        embed = {"model": "llama-text-embed-v2", "field_map": {"text": "chunk"}}
        CLIENT.indexes.create_for_model(
            name=name, cloud="aws", region="us-east-1", embed=embed, tags=LABELS, timeout=-1
        )
    else:
        CLIENT.indexes.create(name=name, schema={"fields": SCHEMAS[kind]}, tags=LABELS, timeout=-1)


def describe(kind, name):
    try:
        if kind == "assistant":
            found = CLIENT.assistants.describe(name=name)
            told = {"instructions": found.instructions}
            return {"ready": found.status == "Ready", "told": told, "labels": dict(found.metadata or {})}
        found = CLIENT.indexes.describe(name)
    except NotFoundError:
        return None
    fields = found.schema.to_dict()["fields"] if found.status.ready else {}
    told = facts(kind, fields) if fields else {}
    return {"ready": found.status.ready, "told": told, "labels": dict(found.tags or {})}


def facts(kind, fields):
    if kind == "dense":
        return {key: fields["_values"][key] for key in ("dimension", "metric")}
    if kind == "sparse":
        return {"vector_type": "sparse" if list(fields) == ["_sparse_values"] else ""}
    if kind == "model":
        name, field = next(iter(fields.items()))
        return {"model": field["model"], "field": name}
    if kind == "words":
        search = fields["title"]["full_text_search"]
        return {
            "language": search["language"],
            "stemming": search["stemming"],
            "dimension": fields["vector"]["dimension"],
        }
    body = fields["body"]
    return {
        "model": body["embed"]["model"],
        "sparse_model": body["sparse_embed"]["model"],
        "is_stored": body["store_text"],
    }


def names(kind):
    found = CLIENT.assistants.list() if kind == "assistant" else CLIENT.indexes.list()
    return [each.name for each in found]


def configure(kind, name):
    if kind == "assistant":
        CLIENT.assistants.update(name=name, metadata={"changed": "theirs"})
    else:
        CLIENT.indexes.configure(name, tags={"changed": "theirs"})


def delete(kind, name):
    if kind == "assistant":
        CLIENT.assistants.delete(name=name, timeout=-1)
    else:
        CLIENT.indexes.delete(name, timeout=-1)


CALLS = {"create": create, "describe": describe, "list": names, "configure": configure, "delete": delete}

for line in sys.stdin:
    call = json.loads(line)
    try:
        answer = {"value": CALLS[call["operation"]](*call["arguments"])}
    except Exception as error:  # Whatever it is, it is what the table has to tell.
        answer = {"error": f"{type(error).__name__}: {error}"}
    print(json.dumps(answer), flush=True)
