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
    requests["receipt"] = {"$ref": "#/components/schemas/ReadReceipt"}
    json.dump({"corrections": corrections, "requests": requests, "components": {"schemas": found}}, sys.stdout,
              indent=1, sort_keys=True)
    print()


main()
