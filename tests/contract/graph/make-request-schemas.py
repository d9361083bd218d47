#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes request_schemas.json from Meta's OpenAPI description of the Cloud API (YAML, version 23.0).

Usage: make-request-schemas.py DESCRIPTION.yaml > request_schemas.json
Needs PyYAML. Texts and examples are left out. Where the description contradicts itself or Meta's other pages
it is corrected; each correction is a line of `corrections` below and of the file that is written.
"""
import json
import sys

import yaml

REQUESTS = {
    "message": ("/{Version}/{Phone-Number-ID}/messages", "post"),
    "block": ("/{Version}/{Phone-Number-ID}/block_users", "post"),
    "template": ("/{Version}/{WABA-ID}/message_templates", "post"),
}
LEFT_OUT = ("description", "example", "examples", "discriminator", "default")
corrections = []


def correct(why):
    corrections.append(why)


def stripped(part):
    if isinstance(part, dict):
        # Inside `properties` a key is a name.
        return {key: ({name: stripped(inner) for name, inner in value.items()} if key == "properties"
                      else stripped(value))
                for key, value in part.items() if key not in LEFT_OUT or key == "properties"}
    if isinstance(part, list):
        return [stripped(each) for each in part]
    return part


def joined(schemas, name):
    """The parts of `allOf` as one object: each of them alone refuses the other's keys."""
    whole = {"type": "object", "properties": {}, "required": []}
    for part in schemas[name]["allOf"]:
        part = schemas[part["$ref"].split("/")[-1]] if "$ref" in part else part
        whole["properties"].update(part.get("properties", {}))
        whole["required"] += part.get("required", [])
        if part.get("additionalProperties") is False:
            whole["additionalProperties"] = False
    return whole


def correct_messages(schemas):
    base = schemas["BaseMessageProperties"]
    base["required"].remove("to")
    base["properties"]["recipient"] = {"type": "string"}
    base["properties"]["biz_opaque_callback_data"] = {"type": "string", "maxLength": 512}
    correct("`to` or `recipient`, and `biz_opaque_callback_data`: the pages on user ids and on statuses.")
    for name in [each for each in schemas if "allOf" in schemas[each]]:
        schemas[name] = joined(schemas, name)
        schemas[name]["anyOf"] = [{"required": ["to"]}, {"required": ["recipient"]}]
    correct("`allOf` with `additionalProperties: false` refuses every message: its parts are joined.")
    place = schemas["LocationMessage"]["properties"]["location"]["properties"]
    for key in ("latitude", "longitude"):
        place[key] = {"type": ["string", "number"]}
    correct("Latitude and longitude are texts by their type and numbers in their examples.")


def correct_parts(schemas):
    component = schemas["TemplateComponent"]["properties"]
    component["index"]["pattern"] = "^[0-9]$"
    correct("A button's index is 0 to 9 by its text; the pattern takes neither.")
    component["type"]["enum"] += ["carousel", "limited_time_offer"]
    component["sub_type"]["enum"] += ["copy_code", "flow", "voice_call"]
    correct("Carousels, offers, codes to copy, forms and calls: the pages on templates.")
    schemas["LanguageObject"]["required"].remove("policy")
    correct("The one policy that there is may be left out, as on the pages on templates.")
    schemas["InteractiveObject"]["properties"]["type"]["enum"] += [
        "cta_url", "location_request_message", "request_contact_info", "voice_call"]
    schemas["ActionObject"]["oneOf"] += [
        {"required": ["name", "parameters"],
         "properties": {"name": {"type": "string", "enum": ["cta_url"]},
                        "parameters": {"type": "object", "required": ["display_text", "url"],
                                       "properties": {"display_text": {"type": "string", "maxLength": 20},
                                                      "url": {"type": "string"}}}}},
        {"required": ["name"],
         "properties": {"name": {"type": "string",
                                 "enum": ["send_location", "request_contact_info"]}}},
        {"required": ["name"],
         "properties": {"name": {"type": "string", "enum": ["voice_call"]},
                        "parameters": {"type": "object",
                                       "properties": {"display_text": {"type": "string", "maxLength": 20},
                                                      "ttl_minutes": {"type": "integer"},
                                                      "payload": {"type": "string"}}}}}]
    correct("Links, call buttons, and requests for a place and a contact: the pages on interactive messages.")
    schemas["PhoneObject"]["properties"]["type"]["enum"] += ["CELL", "MAIN", "IPHONE"]
    correct("Kinds of phone numbers beyond HOME and WORK: the page on contacts.")


def widened(schema, value):
    """`schema` with every key that `value` has; what it has already stays as it is."""
    if isinstance(value, dict):
        whole = schema if schema.get("type") == "object" else {"type": "object", "properties": {}}
        for key, inner in value.items():
            whole["properties"][key] = widened(whole["properties"].get(key, {}), inner)
        return {**whole, "additionalProperties": False}
    if isinstance(value, list):
        items = schema.get("items", {})
        for inner in value:
            items = widened(items, inner)
        return {"type": "array", "items": items}
    kinds = {bool: "boolean", int: "integer", float: "number", str: "string"}
    return schema or {"type": kinds[type(value)]}


def either_case(*words):
    return {"type": "string", "enum": list(words) + [word.lower() for word in words]}


def correct_template(template, examples):
    for example in examples.values():
        template = widened(template, example["value"])
    correct("A new template has the keys of its first example: those of all its examples are added.")
    named = {"type": "array", "items": {
        "type": "object", "additionalProperties": False, "required": ["param_name", "example"],
        "properties": {"param_name": {"type": "string"}, "example": {"type": "string"}}}}
    component = template["properties"]["components"]["items"]
    parts = component["properties"]
    parts["example"]["properties"].update(header_text_named_params=named, body_text_named_params=named)
    parts["limited_time_offer"] = {
        "type": "object", "additionalProperties": False, "required": ["text"],
        "properties": {"text": {"type": "string", "maxLength": 16}, "has_expiration": {"type": "boolean"}}}
    parts["cards"] = {"type": "array", "minItems": 1, "maxItems": 10, "items": {
        "type": "object", "additionalProperties": False, "required": ["components"],
        "properties": {"components": {"type": "array", "items": {"$ref": "#/components/schemas/NewComponent"}}}}}
    correct("Named variables, offers and cards of a new template: the page on its components.")
    parts["type"] = either_case("HEADER", "BODY", "FOOTER", "BUTTONS", "CAROUSEL", "LIMITED_TIME_OFFER")
    parts["format"] = either_case("TEXT", "IMAGE", "VIDEO", "DOCUMENT", "LOCATION")
    parts["text"]["maxLength"] = 1024
    component["required"] = ["type"]
    buttons = parts["buttons"]
    buttons["maxItems"] = 10
    button = buttons["items"]["properties"]
    button["type"] = either_case("QUICK_REPLY", "URL", "PHONE_NUMBER", "COPY_CODE", "OTP", "FLOW", "CATALOG",
                                 "MPM", "SPM", "VOICE_CALL", "REQUEST_CONTACT_INFO", "APP")
    button["otp_type"] = either_case("COPY_CODE", "ONE_TAP", "ZERO_TAP")
    button["text"]["maxLength"] = 25
    button["url"]["maxLength"] = 2000
    button["phone_number"]["maxLength"] = 20
    # A code to copy has one example, the end of an address a list of one.
    button["example"] = {"type": ["string", "array"], "items": {"type": "string"}}
    buttons["items"]["required"] = ["type"]
    correct("Words and lengths of a new template: the page on its components, which the texts name.")
    template["properties"]["parameter_format"] = either_case("POSITIONAL", "NAMED")
    template["properties"]["category"] = {"type": "string",
                                          "enum": ["MARKETING", "UTILITY", "AUTHENTICATION"]}
    template["properties"]["name"]["maxLength"] = 512
    template["properties"]["components"]["items"] = {"$ref": "#/components/schemas/NewComponent"}
    whole = {**template, "required": ["name", "language", "category", "components"]}
    edit = {**template, "required": ["components"]}
    return whole, edit, component


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        description = yaml.safe_load(file)
    whole = stripped(description["components"]["schemas"])
    wanted, found = {"Message"}, {}
    while wanted - set(found):
        name = sorted(wanted - set(found))[0]
        found[name] = whole[name]
        wanted |= {part.split('"')[0] for part in json.dumps(whole[name]).split("#/components/schemas/")[1:]}
    correct_messages(found)
    correct_parts(found)
    found["ReadReceipt"] = {
        "type": "object", "additionalProperties": False,
        "required": ["messaging_product", "status", "message_id"],
        "properties": {"messaging_product": {"type": "string", "enum": ["whatsapp"]},
                       "status": {"type": "string", "enum": ["read"]}, "message_id": {"type": "string"},
                       "typing_indicator": {"type": "object", "required": ["type"],
                                            "properties": {"type": {"type": "string", "enum": ["text"]}}}}}
    correct("Read receipts and the typing indicator are an example without a schema.")
    requests = {name: stripped(description["paths"][path][method]["requestBody"]["content"]
                               ["application/json"]["schema"])
                for name, (path, method) in REQUESTS.items()}
    requests["message"]["oneOf"] = found["Message"]["oneOf"]
    requests["message"].pop("$ref", None)
    media = (description["paths"]["/{Version}/{Phone-Number-ID}/media"]["post"]["requestBody"]["content"]
             ["multipart/form-data"]["schema"])
    requests["media"] = {**stripped(media), "additionalProperties": False,
                         "required": ["file", "messaging_product", "type"]}
    requests["media"]["properties"]["type"] = {"type": "string"}
    correct("A file is sent with its type: the page on media.")
    path, method = REQUESTS["template"]
    examples = (description["paths"][path][method]["requestBody"]["content"]["application/json"]["examples"])
    requests["template"], requests["template_edit"], found["NewComponent"] = correct_template(
        requests["template"], examples)
    requests["receipt"] = {"$ref": "#/components/schemas/ReadReceipt"}
    json.dump({"corrections": corrections, "requests": requests, "components": {"schemas": found}}, sys.stdout,
              indent=1, sort_keys=True)
    print()


main()
