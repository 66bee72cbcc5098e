"""Deploys the template to an emulator, or to whatever AWS_ENDPOINT_URL points at.

Usage: deploy.py <stack name> <folder of binaries> [Parameter=Value ...]

Packages as `sam package` does: each function's `bootstrap` and each nested template goes to a
bucket and the template is pointed there. What the emulator lacks is taken out by TRANSFORMATIONS,
each with its reason; nothing else of the template is touched. Prints the outputs of the stack and
of its nested stacks as one JSON object.
"""

import io
import json
import pathlib
import subprocess
import sys
import tempfile
import zipfile

import boto3
import yaml

ROOT = pathlib.Path(__file__).resolve().parents[2]
BUCKET = "deployment-artifacts"


# ---------- What the emulator lacks


def without_build_method(resources):
    """`sam build` reads it; the binaries are built already."""
    for resource in resources.values():
        if resource["Type"] == "AWS::Serverless::Function":
            resource.pop("Metadata", None)


BATCHES = {
    "sqs:SendMessage": "sqs:SendMessageBatch",
    "sqs:ChangeMessageVisibility": "sqs:ChangeMessageVisibilityBatch",
}


def with_batch_actions(resources):
    """The emulator checks a batch call by its own name; AWS by that of the single call."""
    for resource in resources.values():
        for policy in resource.get("Properties", {}).get("Policies", []):
            for statement in policy["PolicyDocument"]["Statement"]:
                actions = statement["Action"]
                actions = [actions] if isinstance(actions, str) else actions
                statement["Action"] = actions + [BATCHES[one] for one in actions if one in BATCHES]


def without_tls(resources):
    """The emulator speaks plain HTTP on loopback, which our queues and buckets refuse."""
    for name, resource in list(resources.items()):
        document = resource.get("Properties", {}).get("PolicyDocument", {})
        statements = document.get("Statement", [])
        kept = [one for one in statements if one.get("Sid") != "OnlyOverTls"]
        if statements and not kept:
            del resources[name]
        elif statements:
            document["Statement"] = kept


TRANSFORMATIONS = [without_build_method, with_batch_actions, without_tls]


# ---------- Reading and writing templates


class Template(yaml.SafeLoader):
    """YAML with CloudFormation's short forms."""


def short_form(loader, suffix, node):
    if isinstance(node, yaml.ScalarNode):
        value = loader.construct_scalar(node)
    elif isinstance(node, yaml.SequenceNode):
        value = loader.construct_sequence(node, deep=True)
    else:
        value = loader.construct_mapping(node, deep=True)
    if suffix == "GetAtt" and isinstance(value, str):
        value = value.split(".", 1)
    return {suffix if suffix in ("Ref", "Condition") else f"Fn::{suffix}": value}


Template.add_multi_constructor("!", short_form)


def read(path):
    return yaml.load(path.read_text(), Template)


def zipped(path):
    """A package with the binary as `bootstrap`, without its debug information."""
    with tempfile.NamedTemporaryFile() as stripped:
        subprocess.run(["strip", "-o", stripped.name, path], check=True)
        binary = pathlib.Path(stripped.name).read_bytes()
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as package:
        entry = zipfile.ZipInfo("bootstrap")
        entry.external_attr = 0o755 << 16
        entry.compress_type = zipfile.ZIP_DEFLATED
        package.writestr(entry, binary)
    return buffer.getvalue()


class Packager:
    def __init__(self, s3, binaries):
        self.s3 = s3
        self.binaries = pathlib.Path(binaries)

    def upload(self, name, body):
        self.s3.put_object(Bucket=BUCKET, Key=name, Body=body)

    def template(self, path):
        """The template at `path`, packaged; returns where it lies."""
        template = read(path)
        for transformation in TRANSFORMATIONS:
            transformation(template["Resources"])
        for resource in template["Resources"].values():
            self.resource(path.parent, resource)
        name = str(path.relative_to(ROOT))
        self.upload(name, json.dumps(template))
        endpoint = self.s3.meta.endpoint_url
        return f"{endpoint}/{BUCKET}/{name}"

    def resource(self, folder, resource):
        properties = resource.get("Properties", {})
        if resource["Type"] == "AWS::Serverless::Function":
            function = pathlib.Path(properties["CodeUri"]).name
            self.upload(f"{function}.zip", zipped(self.binaries / function))
            properties["CodeUri"] = {"Bucket": BUCKET, "Key": f"{function}.zip"}
        if resource["Type"] == "AWS::CloudFormation::Stack":
            properties["TemplateURL"] = self.template(folder / properties["TemplateURL"])


# ---------- The stack


def outputs(cloudformation, stack):
    """Outputs of a stack by name, and of its nested stacks as `<logical id>.<name>`."""
    described = cloudformation.describe_stacks(StackName=stack)["Stacks"][0]
    found = {one["OutputKey"]: one["OutputValue"] for one in described.get("Outputs", [])}
    for resource in cloudformation.describe_stack_resources(StackName=stack)["StackResources"]:
        if resource["ResourceType"] == "AWS::CloudFormation::Stack":
            nested = outputs(cloudformation, resource["PhysicalResourceId"])
            found |= {f"{resource['LogicalResourceId']}.{name}": nested[name] for name in nested}
    return found


def failures(cloudformation, stack):
    events = cloudformation.describe_stack_events(StackName=stack)["StackEvents"]
    failed = [event for event in events if event["ResourceStatus"].endswith("FAILED")]
    lines = [f"{event['LogicalResourceId']}: {event.get('ResourceStatusReason')}" for event in failed]
    return "\n".join(lines) or "no event tells why"


def main(stack, binaries, *parameters):
    s3 = boto3.client("s3")
    s3.create_bucket(
        Bucket=BUCKET,
        CreateBucketConfiguration={"LocationConstraint": s3.meta.region_name},
    )
    url = Packager(s3, binaries).template(ROOT / "template.yaml")
    cloudformation = boto3.client("cloudformation")
    pairs = [parameter.split("=", 1) for parameter in parameters]
    cloudformation.create_stack(
        StackName=stack,
        TemplateURL=url,
        Parameters=[{"ParameterKey": name, "ParameterValue": value} for name, value in pairs],
        Capabilities=["CAPABILITY_IAM", "CAPABILITY_AUTO_EXPAND"],
    )
    try:
        cloudformation.get_waiter("stack_create_complete").wait(
            StackName=stack, WaiterConfig={"Delay": 1, "MaxAttempts": 120}
        )
    except Exception as error:
        sys.exit(f"the stack was not made: {error}\n{failures(cloudformation, stack)}")
    print(json.dumps(outputs(cloudformation, stack), indent=2))


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
