// SPDX-License-Identifier: GPL-3.0-or-later
// Each documented length, count and form of a message: what is just right is accepted, what is beyond it
// refused.
#define BOOST_TEST_MODULE sandbox_rules
#include "contentworld.h"

using namespace shoptalk::sandbox;
using namespace shoptalk::sandbox::testing;

namespace {

struct Rule {
    std::string name;
    std::string fits;
    std::string breaks;
    int code = 131009;
};

std::string x(std::size_t count)
{
    return std::string(count, 'x');
}

std::string quoted(const std::string &key, const std::string &value)
{
    return "\"" + key + "\":\"" + value + "\"";
}

/// `count` items, in each of which "#" is its number.
std::string times(std::size_t count, const std::string &item)
{
    std::string list;
    for (std::size_t i = 0; i < count; ++i) {
        list += i > 0 ? "," : "";
        for (const char c : item)
            list += c == '#' ? std::to_string(i) : std::string(1, c);
    }
    return list;
}

std::string message(const std::string &type, const std::string &content)
{
    return "{" + quoted("type", type) + ",\"" + type + "\":" + content + "}";
}

std::string media(const std::string &type, const std::string &more = {})
{
    return message(type, R"({"link":"https://shop.example/file")" + (more.empty() ? more : "," + more) + "}");
}

/// An interactive message; `more` are parts besides its body and action.
std::string interactive(const std::string &type, const std::string &action, const std::string &more = {},
                        const std::string &body = "b")
{
    const std::string bodyPart = body.empty() ? std::string() : R"("body":{"text":")" + body + "\"},";
    return message("interactive",
                   "{" + quoted("type", type) + "," + bodyPart + (more.empty() ? more : more + ",")
                       + "\"action\":{" + action + "}}");
}

const std::string oneButton = R"("buttons":[{"type":"reply","reply":{"id":"y","title":"Yes"}}])";

std::string buttons(const std::string &items)
{
    return interactive("button", "\"buttons\":[" + items + "]");
}

std::string button(const std::string &id, const std::string &title)
{
    return R"({"type":"reply","reply":{)" + quoted("id", id) + "," + quoted("title", title) + "}}";
}

std::string list(const std::string &sections, const std::string &label = "Choose")
{
    return interactive("list", quoted("button", label) + ",\"sections\":[" + sections + "]");
}

std::string section(const std::string &rows, const std::string &title = "t#")
{
    return "{" + quoted("title", title) + ",\"rows\":[" + rows + "]}";
}

std::string row(const std::string &id, const std::string &title = "t", const std::string &description = "d")
{
    return "{" + quoted("id", id) + "," + quoted("title", title) + "," + quoted("description", description)
        + "}";
}

std::string products(const std::string &sections, bool hasHeader = true)
{
    return interactive("product_list", R"("catalog_id":"1","sections":[)" + sections + "]",
                       hasHeader ? R"("header":{"type":"text","text":"h"})" : "");
}

std::string productSection(std::size_t count, const std::string &title = "t#")
{
    return "{" + quoted("title", title) + ",\"product_items\":["
        + times(count, R"({"product_retailer_id":"p"})") + "]}";
}

std::string carousel(const std::string &cards, const std::string &more = {}, const std::string &body = "b")
{
    return interactive("carousel", "\"cards\":[" + cards + "]", more, body);
}

/// The card number `index` with a picture, and a link or `action`.
std::string card(int index, const std::string &text = "c", const std::string &action = {})
{
    const std::string link =
        R"({"name":"cta_url","parameters":{"display_text":"See","url":"https://a.example"}})";
    return R"({"card_index":)" + std::to_string(index) + R"(,"type":"cta_url","header":{"type":"image",)"
        + R"("image":{"link":"https://shop.example/a.jpg"}},"body":{)" + quoted("text", text)
        + R"(},"action":)" + (action.empty() ? link : action) + "}";
}

std::string cards(int count)
{
    std::string all;
    for (int i = 0; i < count; ++i)
        all += (i > 0 ? "," : "") + card(i);
    return all;
}

std::string quickReplies(const std::string &id, const std::string &title)
{
    return R"({"buttons":[{"type":"quick_reply","quick_reply":{)" + quoted("id", id) + ","
        + quoted("title", title) + "}}]}";
}

std::string labelled(const std::string &label)
{
    return R"({"name":"cta_url","parameters":{)" + quoted("display_text", label)
        + R"(,"url":"https://a.example"}})";
}

std::string productCard(int index, const std::string &catalog)
{
    return R"({"card_index":)" + std::to_string(index) + R"(,"type":"product","action":{)"
        + quoted("product_retailer_id", "p") + "," + quoted("catalog_id", catalog) + "}}";
}

std::string linkButton(const std::string &label, const std::string &body = "b")
{
    return interactive("cta_url",
                       R"("name":"cta_url","parameters":{)" + quoted("display_text", label)
                           + R"(,"url":"https://a.example"})",
                       {}, body);
}

std::string flow(const std::string &parameters)
{
    return interactive("flow",
                       R"("name":"flow","parameters":{"flow_message_version":"3",)" + parameters + "}");
}

std::string contact(const std::string &name, const std::string &more = {})
{
    return "{\"name\":{" + name + "}" + more + "}";
}

std::string contacts(const std::string &items)
{
    return message("contacts", "[" + items + "]");
}

void check(const std::vector<Rule> &rules)
{
    World world;
    for (const Rule &rule : rules) {
        BOOST_TEST_CONTEXT(rule.name)
        {
            BOOST_TEST(world.refusal(rule.fits) == 0);
            BOOST_TEST(world.refusal(rule.breaks) == rule.code);
        }
    }
}

const std::string ben = R"("formatted_name":"Ben Ruiz","first_name":"Ben")";

} // namespace

BOOST_AUTO_TEST_CASE(texts_and_files)
{
    check({
        {"a text", message("text", "{" + quoted("body", x(4096)) + "}"),
         message("text", "{" + quoted("body", x(4097)) + "}"), 100},
        {"a preview", message("text", R"({"body":"x","preview_url":true})"),
         message("text", R"({"body":"x","preview":true})"), 100},
        {"a caption of an image", media("image", quoted("caption", x(1024))),
         media("image", quoted("caption", x(1025))), 100},
        {"a caption of a video", media("video", quoted("caption", x(1024))),
         media("video", quoted("caption", x(1025))), 100},
        {"a caption of a document", media("document", quoted("caption", x(1024))),
         media("document", quoted("caption", x(1025))), 100},
        {"no caption of a sound", media("audio"), media("audio", quoted("caption", "x")), 100},
        {"no caption of a sticker", media("sticker"), media("sticker", quoted("caption", "x")), 100},
        {"the name of a document alone", media("document", quoted("filename", "a.pdf")),
         media("image", quoted("filename", "a.jpg")), 100},
        {"a voice message is a sound", media("audio", "\"voice\":true"), media("video", "\"voice\":true"),
         100},
        {"an encrypted link", media("image"), message("image", R"({"link":"http://shop.example/a.jpg"})")},
        {"an id or a link", media("image"), media("image", quoted("id", "1")), 100},
    });
}

BOOST_AUTO_TEST_CASE(places_contacts_and_reactions)
{
    check({
        {"a latitude", message("location", R"({"latitude":90,"longitude":180})"),
         message("location", R"({"latitude":90.1,"longitude":180})")},
        {"a longitude", message("location", R"({"latitude":-90,"longitude":-180})"),
         message("location", R"({"latitude":-90,"longitude":-180.1})")},
        {"contacts", contacts(times(257, contact(ben))), contacts(times(258, contact(ben)))},
        {"a part of a name", contacts(contact(R"("formatted_name":"Ben","last_name":"Ruiz")")),
         contacts(contact(R"("formatted_name":"Ben")")), 131008},
        {"a formatted name", contacts(contact(ben)), contacts(contact(R"("first_name":"Ben")")), 131008},
        {"a birthday", contacts(contact(ben, R"(,"birthday":"1990-05-01")")),
         contacts(contact(ben, R"(,"birthday":"1 May 1990")"))},
        {"an emoji", message("reaction", R"({"message_id":"wamid.theirs","emoji":""})"),
         message("reaction", R"({"message_id":"wamid.theirs"})")},
        {"no quotation with a reaction", message("reaction", R"({"message_id":"wamid.theirs","emoji":"x"})"),
         R"({"type":"reaction","context":{"message_id":"wamid.theirs"},)"
         R"("reaction":{"message_id":"wamid.theirs","emoji":"x"}})",
         100},
    });
}

BOOST_AUTO_TEST_CASE(what_cannot_be_reacted_to)
{
    World world;
    const auto reaction = [](const std::string &id) {
        return message("reaction", "{" + quoted("message_id", id) + R"(,"emoji":"x"})");
    };
    const auto add = [&world](const std::string &id, const std::string &type, std::int64_t atS,
                              bool isRevoked) {
        ChatMessage written;
        written.id = id;
        written.type = type;
        written.fromCustomer = true;
        written.atS = atS;
        written.isRevoked = isRevoked;
        world.platform.chats.append(world.chat, written);
    };
    add("wamid.month", "text", nowS - 30 * 86400, false);
    add("wamid.old", "text", nowS - 30 * 86400 - 1, false);
    add("wamid.deleted", "text", nowS - 60, true);
    add("wamid.reaction", "reaction", nowS - 60, false);
    BOOST_TEST(world.refusal(reaction("wamid.month")) == 0);
    for (const std::string id : {"wamid.old", "wamid.deleted", "wamid.reaction", "wamid.unknown"})
        BOOST_TEST(world.refusal(reaction(id)) == 131009, id);
}

BOOST_AUTO_TEST_CASE(what_all_interactive_messages_have)
{
    const std::string header = R"("header":{"type":"text",)";
    const std::string footer = R"("footer":{)";
    check({
        {"a footer", interactive("button", oneButton, footer + quoted("text", x(60)) + "}"),
         interactive("button", oneButton, footer + quoted("text", x(61)) + "}")},
        {"a header", interactive("button", oneButton, header + quoted("text", x(60)) + "}"),
         interactive("button", oneButton, header + quoted("text", x(61)) + "}")},
        {"the body of buttons", interactive("button", oneButton, {}, x(1024)),
         interactive("button", oneButton, {}, x(1025))},
        {"the body of buttons is there", interactive("button", oneButton),
         interactive("button", oneButton, {}, {}), 131008},
        {"the body of a link", linkButton("See", x(1024)), linkButton("See", x(1025))},
        {"the label of a link", linkButton(x(20)), linkButton(x(21))},
        {"the body of a request for a place",
         interactive("location_request_message", quoted("name", "send_location"), {}, x(1024)),
         interactive("location_request_message", quoted("name", "send_location"), {}, x(1025))},
        {"the name of a request for a place",
         interactive("location_request_message", quoted("name", "send_location")),
         interactive("location_request_message", quoted("name", "request_contact_info"))},
        {"the name of a request for a contact",
         interactive("request_contact_info", quoted("name", "request_contact_info")),
         interactive("request_contact_info", quoted("name", "send_location"))},
        {"only a body in a request for a contact",
         interactive("request_contact_info", quoted("name", "request_contact_info")),
         interactive("request_contact_info", quoted("name", "request_contact_info"),
                     footer + quoted("text", "f") + "}")},
        {"the name of a request for a call",
         interactive("call_permission_request", quoted("name", "call_permission_request"), {}, {}),
         interactive("call_permission_request", quoted("name", "send_location"), {}, {})},
        {"the country of an address",
         interactive("address_message", R"("name":"address_message","parameters":{"country":"IN"})"),
         interactive("address_message", R"("name":"address_message","parameters":{"country":"DE"})")},
        {"one name of a form", flow(R"("flow_id":"1","flow_cta":"Open")"),
         flow(R"("flow_id":"1","flow_name":"f","flow_cta":"Open")")},
        {"the mode of a form", flow(R"("flow_id":"1","flow_cta":"Open","mode":"draft")"),
         flow(R"("flow_id":"1","flow_cta":"Open","mode":"ready")")},
        {"the action of a form", flow(R"("flow_id":"1","flow_cta":"Open","flow_action":"navigate")"),
         flow(R"("flow_id":"1","flow_cta":"Open","flow_action":"go")")},
    });
}

BOOST_AUTO_TEST_CASE(buttons_and_lists)
{
    const std::string rows10 = times(10, row("r#"));
    check({
        {"three buttons", buttons(times(3, button("#", "t#"))), buttons(times(4, button("#", "t#")))},
        {"the id of a button", buttons(button(x(256), "t")), buttons(button(x(257), "t"))},
        {"the title of a button", buttons(button("a", x(20))), buttons(button("a", x(21)))},
        {"different ids", buttons(times(2, button("#", "t#"))), buttons(times(2, button("a", "t#")))},
        {"different titles", buttons(times(2, button("#", "t#"))), buttons(times(2, button("#", "t")))},
        {"the label of a list", list(section(row("r")), x(20)), list(section(row("r")), x(21))},
        {"ten sections", list(times(10, section(row("r#")))), list(times(11, section(row("r#"))))},
        {"ten rows", list(section(rows10)), list(section(rows10 + "," + row("more")))},
        {"ten rows in all", list(section(times(5, row("a#"))) + "," + section(times(5, row("b#")))),
         list(section(times(5, row("a#"))) + "," + section(times(6, row("b#"))))},
        {"the title of a section", list(section(row("r"), x(24))), list(section(row("r"), x(25)))},
        {"a title of each section", list(section(row("a")) + "," + section(row("b"))),
         list(section(row("a")) + "," + section(row("b"), ""))},
        {"the title of a row", list(section(row("r", x(24)))), list(section(row("r", x(25))))},
        {"the description of a row", list(section(row("r", "t", x(72)))),
         list(section(row("r", "t", x(73))))},
        {"the id of a row", list(section(row(x(200)))), list(section(row(x(201))))},
        {"different ids of rows", list(section(times(2, row("r#")))), list(section(times(2, row("r"))))},
        {"the body of a list",
         interactive("list", R"("button":"b","sections":[)" + section(row("r")) + "]", {}, x(4096)),
         interactive("list", R"("button":"b","sections":[)" + section(row("r")) + "]", {}, x(4097))},
        {"a header of a list is a text", list(section(row("r"))),
         interactive("list", R"("button":"b","sections":[)" + section(row("r")) + "]",
                     R"("header":{"type":"image","image":{"link":"https://shop.example/a.jpg"}})")},
    });
}

BOOST_AUTO_TEST_CASE(products_and_carousels)
{
    const std::string image = R"("header":{"type":"image","image":{"link":"https://shop.example/a.jpg"}})";
    const std::string noHeader = R"("header":{"type":"text","text":"h"})";
    const std::string product = R"("catalog_id":"1","product_retailer_id":"p")";
    check({
        {"no header of a product", interactive("product", product),
         interactive("product", product, noHeader)},
        {"a header of products", products(productSection(1)), products(productSection(1), false), 131008},
        {"thirty products", products(productSection(30)), products(productSection(31))},
        {"thirty products in all", products(productSection(15) + "," + productSection(15)),
         products(productSection(15) + "," + productSection(16))},
        {"ten sections of products", products(times(10, productSection(1))),
         products(times(11, productSection(1)))},
        {"the title of a section of products", products(productSection(1, x(24))),
         products(productSection(1, x(25)))},
        {"ten cards", carousel(cards(10)), carousel(cards(11))},
        {"two cards", carousel(cards(2)), carousel(cards(1))},
        {"the text of a card", carousel(card(0, x(160)) + "," + card(1)),
         carousel(card(0, x(161)) + "," + card(1))},
        {"the lines of a card", carousel(card(0, "a\\nb\\nc") + "," + card(1)),
         carousel(card(0, "a\\nb\\nc\\nd") + "," + card(1))},
        {"the label of a card", carousel(card(0, "c", labelled(x(20))) + "," + card(1)),
         carousel(card(0, "c", labelled(x(21))) + "," + card(1))},
        {"the id of a quick reply",
         carousel(card(0, "c", quickReplies(x(20), "a")) + "," + card(1, "c", quickReplies("b", "b"))),
         carousel(card(0, "c", quickReplies(x(21), "a")) + "," + card(1, "c", quickReplies("b", "b")))},
        {"the title of a quick reply",
         carousel(card(0, "c", quickReplies("a", x(20))) + "," + card(1, "c", quickReplies("b", "b"))),
         carousel(card(0, "c", quickReplies("a", x(21))) + "," + card(1, "c", quickReplies("b", "b")))},
        {"the same buttons on every card", carousel(cards(2)),
         carousel(card(0) + "," + card(1, "c", quickReplies("b", "b")))},
        {"the body of a carousel", carousel(cards(2), {}, x(1024)), carousel(cards(2), {}, x(1025))},
        {"a body of a carousel", carousel(cards(2)), carousel(cards(2), {}, {}), 131008},
        {"no header of a carousel", carousel(cards(2)), carousel(cards(2), image)},
        {"no footer of a carousel", carousel(cards(2)), carousel(cards(2), R"("footer":{"text":"f"})")},
        {"one catalogue", carousel(productCard(0, "1") + "," + productCard(1, "1")),
         carousel(productCard(0, "1") + "," + productCard(1, "2"))},
    });
}
