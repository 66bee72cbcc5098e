"""A function in Python as it is commonly written: the client made once, one GetItem per event.

Speaks to Lambda's runtime API itself, with less around it than AWS's own runtime for Python.
"""

import http.client
import json
import os

import boto3

TABLE = os.environ["TABLE_NAME"]
dynamodb = boto3.client("dynamodb")


def handle(event):
    item = dynamodb.get_item(TableName=TABLE, Key=event["Key"])["Item"]
    return {"statusCode": 200, "attributes": len(item)}


def main():
    runtime = http.client.HTTPConnection(os.environ["AWS_LAMBDA_RUNTIME_API"])
    while True:
        runtime.request("GET", "/2018-06-01/runtime/invocation/next")
        invocation = runtime.getresponse()
        answer = handle(json.loads(invocation.read()))
        request = invocation.headers["lambda-runtime-aws-request-id"]
        path = f"/2018-06-01/runtime/invocation/{request}/response"
        runtime.request("POST", path, json.dumps(answer))
        runtime.getresponse().read()


main()
