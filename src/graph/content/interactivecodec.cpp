// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/content/codecsupport.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

using Choices = QList<InteractiveChoice>;

/// What a business sends has an action; a customer's answer has none.
bool claimsInteractive(const QJsonObject &item)
{
    return isOfType(item, "interactive"_L1) && objectAt(item, "interactive"_L1).contains("action"_L1);
}

// The action of each kind, both ways.

Choices readButtons(const QJsonObject &action)
{
    Choices buttons;
    const QJsonArray items = action.value("buttons"_L1).toArray();
    for (const auto &item : items) {
        const QJsonObject reply = objectAt(item.toObject(), "reply"_L1);
        buttons << InteractiveChoice{idIn(reply, "id"_L1), titleIn(reply, "title"_L1), {}};
    }
    return buttons;
}

void readButtonAction(const QJsonObject &action, InteractiveContent &content)
{
    content.sections = {InteractiveSection{{}, readButtons(action)}};
}

QJsonObject writeButtonAction(const InteractiveContent &content)
{
    QJsonArray buttons;
    for (const InteractiveSection &section : content.sections) {
        for (const InteractiveChoice &choice : section.choices)
            buttons << typed("reply"_L1, QJsonObject{{u"id"_s, choice.id}, {u"title"_s, choice.title}});
    }
    return {{u"buttons"_s, buttons}};
}

Choices readRows(const QJsonArray &rows)
{
    Choices choices;
    for (const auto &row : rows) {
        const QJsonObject object = row.toObject();
        choices << InteractiveChoice{idIn(object, "id"_L1), titleIn(object, "title"_L1),
                                     titleIn(object, "description"_L1)};
    }
    return choices;
}

void readListAction(const QJsonObject &action, InteractiveContent &content)
{
    content.buttonText = titleIn(action, "button"_L1);
    const QJsonArray sections = action.value("sections"_L1).toArray();
    for (const auto &section : sections) {
        const QJsonObject object = section.toObject();
        content.sections << InteractiveSection{titleIn(object, "title"_L1),
                                               readRows(object.value("rows"_L1).toArray())};
    }
}

QJsonObject rowObject(const InteractiveChoice &choice)
{
    QJsonObject row{{u"id"_s, choice.id}, {u"title"_s, choice.title}};
    insertText(row, "description"_L1, choice.description);
    return row;
}

QJsonObject productObject(const InteractiveChoice &choice)
{
    return {{u"product_retailer_id"_s, choice.id}};
}

QJsonArray writeSections(const InteractiveContent &content, QLatin1StringView rowsKey,
                         QJsonObject (*write)(const InteractiveChoice &))
{
    QJsonArray sections;
    for (const InteractiveSection &section : content.sections) {
        QJsonArray rows;
        for (const InteractiveChoice &choice : section.choices)
            rows << write(choice);
        QJsonObject object{{QString(rowsKey), rows}};
        insertText(object, "title"_L1, section.title);
        sections << object;
    }
    return sections;
}

QJsonObject writeListAction(const InteractiveContent &content)
{
    return {{u"button"_s, content.buttonText}, {u"sections"_s, writeSections(content, "rows"_L1, rowObject)}};
}

void readLinkAction(const QJsonObject &action, InteractiveContent &content)
{
    const QJsonObject parameters = objectAt(action, "parameters"_L1);
    content.buttonText = titleIn(parameters, "display_text"_L1);
    content.url = webAddressIn(parameters, "url"_L1);
}

QJsonObject writeLinkAction(const InteractiveContent &content)
{
    const QJsonObject parameters{{u"display_text"_s, content.buttonText}, {u"url"_s, content.url}};
    return {{u"name"_s, u"cta_url"_s}, {u"parameters"_s, parameters}};
}

void readNothing(const QJsonObject &, InteractiveContent &) {}

QJsonObject writeLocationRequest(const InteractiveContent &)
{
    return {{u"name"_s, u"send_location"_s}};
}

QJsonObject writeContactRequest(const InteractiveContent &)
{
    return {{u"name"_s, u"request_contact_info"_s}};
}

void readProductAction(const QJsonObject &action, InteractiveContent &content)
{
    content.catalogId = idIn(action, "catalog_id"_L1);
    content.productId = idIn(action, "product_retailer_id"_L1);
}

QJsonObject writeProductAction(const InteractiveContent &content)
{
    return {{u"catalog_id"_s, content.catalogId}, {u"product_retailer_id"_s, content.productId}};
}

void readProductListAction(const QJsonObject &action, InteractiveContent &content)
{
    content.catalogId = idIn(action, "catalog_id"_L1);
    const QJsonArray sections = action.value("sections"_L1).toArray();
    for (const auto &section : sections) {
        const QJsonObject object = section.toObject();
        InteractiveSection products{titleIn(object, "title"_L1), {}};
        const QJsonArray items = object.value("product_items"_L1).toArray();
        for (const auto &item : items) {
            const QString id = idIn(item.toObject(), "product_retailer_id"_L1);
            products.choices << InteractiveChoice{id, {}, {}};
        }
        content.sections << products;
    }
}

QJsonObject writeProductListAction(const InteractiveContent &content)
{
    return {{u"catalog_id"_s, content.catalogId},
            {u"sections"_s, writeSections(content, "product_items"_L1, productObject)}};
}

void readCatalogAction(const QJsonObject &action, InteractiveContent &content)
{
    content.productId =
        objectAt(action, "parameters"_L1).value("thumbnail_product_retailer_id"_L1).toString();
}

QJsonObject writeCatalogAction(const InteractiveContent &content)
{
    QJsonObject action{{u"name"_s, u"catalog_message"_s}};
    if (!content.productId.isEmpty()) {
        const QJsonObject parameters{{u"thumbnail_product_retailer_id"_s, content.productId}};
        action.insert("parameters"_L1, parameters);
    }
    return action;
}

void readFlowAction(const QJsonObject &action, InteractiveContent &content)
{
    const QJsonObject parameters = objectAt(action, "parameters"_L1);
    content.buttonText = titleIn(parameters, "flow_cta"_L1);
    content.flowId = idIn(parameters, "flow_id"_L1);
    content.flowToken = idIn(parameters, "flow_token"_L1);
}

QJsonObject writeFlowAction(const InteractiveContent &content)
{
    QJsonObject parameters{{u"flow_message_version"_s, u"3"_s},
                           {u"flow_id"_s, content.flowId},
                           {u"flow_cta"_s, content.buttonText}};
    insertText(parameters, "flow_token"_L1, content.flowToken);
    return {{u"name"_s, u"flow"_s}, {u"parameters"_s, parameters}};
}

struct ActionCodec {
    InteractiveKind kind;
    QLatin1StringView metaType;
    void (*read)(const QJsonObject &action, InteractiveContent &content);
    QJsonObject (*write)(const InteractiveContent &content);
};

constexpr std::array actionCodecs{
    ActionCodec{InteractiveKind::Buttons, "button"_L1, readButtonAction, writeButtonAction},
    ActionCodec{InteractiveKind::List, "list"_L1, readListAction, writeListAction},
    ActionCodec{InteractiveKind::Link, "cta_url"_L1, readLinkAction, writeLinkAction},
    ActionCodec{InteractiveKind::LocationRequest, "location_request_message"_L1, readNothing,
                writeLocationRequest},
    ActionCodec{InteractiveKind::ContactRequest, "request_contact_info"_L1, readNothing, writeContactRequest},
    ActionCodec{InteractiveKind::Product, "product"_L1, readProductAction, writeProductAction},
    ActionCodec{InteractiveKind::ProductList, "product_list"_L1, readProductListAction,
                writeProductListAction},
    ActionCodec{InteractiveKind::Catalog, "catalog_message"_L1, readCatalogAction, writeCatalogAction},
    ActionCodec{InteractiveKind::Flow, "flow"_L1, readFlowAction, writeFlowAction},
};

void readHeader(const QJsonObject &header, InteractiveContent &content)
{
    content.headerText = titleIn(header, "text"_L1);
    for (const MediaKind kind : {MediaKind::Image, MediaKind::Video, MediaKind::Document}) {
        if (header.contains(mediaType(kind)))
            content.headerMedia << mediaIn(objectAt(header, mediaType(kind)), kind);
    }
}

InteractiveContent readInteractive(const QJsonObject &item)
{
    const QJsonObject interactive = objectAt(item, "interactive"_L1);
    InteractiveContent content;
    content.metaType = interactive.value("type"_L1).toString();
    content.body = objectAt(interactive, "body"_L1).value("text"_L1).toString();
    content.footer = titleIn(objectAt(interactive, "footer"_L1), "text"_L1);
    readHeader(objectAt(interactive, "header"_L1), content);
    for (const ActionCodec &codec : actionCodecs) {
        if (content.metaType != codec.metaType)
            continue;
        content.kind = codec.kind;
        codec.read(objectAt(interactive, "action"_L1), content);
    }
    return content;
}

QJsonObject headerObject(const InteractiveContent &content)
{
    if (content.headerMedia.isEmpty())
        return content.headerText.isEmpty() ? QJsonObject() : typed("text"_L1, content.headerText);
    const MediaContent &media = content.headerMedia.first();
    QJsonObject object = mediaObject(media);
    object.remove("caption"_L1);
    return typed(mediaType(media.kind), object);
}

std::optional<QJsonObject> writeInteractive(const InteractiveContent &content)
{
    const auto codec = std::find_if(actionCodecs.begin(), actionCodecs.end(),
                                    [&](const ActionCodec &each) { return each.kind == content.kind; });
    if (codec == actionCodecs.end())
        return std::nullopt;
    QJsonObject interactive{{u"type"_s, QString(codec->metaType)}, {u"action"_s, codec->write(content)}};
    if (const QJsonObject header = headerObject(content); !header.isEmpty())
        interactive.insert("header"_L1, header);
    if (!content.body.isEmpty())
        interactive.insert("body"_L1, QJsonObject{{u"text"_s, content.body}});
    if (!content.footer.isEmpty())
        interactive.insert("footer"_L1, QJsonObject{{u"text"_s, content.footer}});
    return typed("interactive"_L1, interactive);
}

} // namespace

extern const ContentCodec interactiveCodec{alternativeOf<InteractiveContent>(), claimsInteractive,
                                           readAs<InteractiveContent, readInteractive>,
                                           writeAs<InteractiveContent, writeInteractive>};

} // namespace shoptalk
