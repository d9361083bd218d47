// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/content/mediacontent.h"
#include "domain/content/storedfield.h"
#include "domain/messagekind.h"

#include <QList>
#include <QString>

#include <tuple>

namespace shoptalk {

/// What an interactive message asks of the customer. The numbers are stored: append only.
enum class InteractiveKind {
    Buttons = 0, ///< Up to three answers.
    List = 1, ///< Up to ten rows to choose from.
    Link = 2, ///< A button that opens a web address.
    LocationRequest = 3,
    ContactRequest = 4,
    Product = 5,
    ProductList = 6,
    Catalog = 7,
    Flow = 8,
    Other = 9 ///< A kind that is shown by its body only.
};

/// An answer that the customer may tap: a button, or a row of a list.
struct InteractiveChoice {
    QString id; ///< Comes back with the answer; 1 to 256 characters for buttons, to 200 for rows.
    QString title;
    QString description; ///< Rows only.

    static constexpr auto fields()
    {
        return std::tuple(storedField("id", &InteractiveChoice::id),
                          storedField("title", &InteractiveChoice::title),
                          storedField("description", &InteractiveChoice::description));
    }
    friend bool operator==(const InteractiveChoice &, const InteractiveChoice &) = default;
};

struct InteractiveSection {
    QString title;
    QList<InteractiveChoice> choices; ///< Rows; of a product list: `id` is the product's retailer id.

    static constexpr auto fields()
    {
        return std::tuple(storedField("title", &InteractiveSection::title),
                          storedField("choices", &InteractiveSection::choices));
    }
    friend bool operator==(const InteractiveSection &, const InteractiveSection &) = default;
};

/// A message with something to tap, as a business sends it. Source: Cloud API, interactive messages.
struct InteractiveContent {
    static constexpr const char *name = "interactive";
    InteractiveKind kind = InteractiveKind::Other;
    QString metaType; ///< `interactive.type`, also of a kind that is not known.
    QString headerText;
    QList<MediaContent> headerMedia; ///< One at most.
    QString body;
    QString footer;
    QString buttonText; ///< What opens the list, the link or the flow.
    QString url; ///< Of a link.
    QList<InteractiveSection> sections; ///< Buttons stand in one section without a title.
    QString catalogId;
    QString productId; ///< The retailer's id, of a product or of a catalogue's picture.
    QString flowId;
    QString flowToken;

    static constexpr auto fields()
    {
        return std::tuple(storedField("kind", &InteractiveContent::kind),
                          storedField("meta_type", &InteractiveContent::metaType),
                          storedField("header", &InteractiveContent::headerText),
                          storedField("header_media", &InteractiveContent::headerMedia),
                          storedField("body", &InteractiveContent::body),
                          storedField("footer", &InteractiveContent::footer),
                          storedField("button", &InteractiveContent::buttonText),
                          storedField("url", &InteractiveContent::url),
                          storedField("sections", &InteractiveContent::sections),
                          storedField("catalog_id", &InteractiveContent::catalogId),
                          storedField("product_id", &InteractiveContent::productId),
                          storedField("flow_id", &InteractiveContent::flowId),
                          storedField("flow_token", &InteractiveContent::flowToken));
    }
    QString plainText() const { return body; }
    MessageKind messageKind() const { return MessageKind::Interactive; }
    friend bool operator==(const InteractiveContent &, const InteractiveContent &) = default;
};

} // namespace shoptalk
