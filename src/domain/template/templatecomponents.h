// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/content/storedfield.h"

#include <QList>
#include <QString>

#include <tuple>

namespace shoptalk {

// The numbers of the enumerations are stored: new ones are appended. Source: Cloud API, template components.

/// How the variables of a template are named.
enum class VariableFormat {
    Positional = 0, ///< {{1}}, {{2}}, …
    Named = 1 ///< {{order_number}}
};

enum class HeaderFormat {
    None = 0,
    Text = 1,
    Image = 2,
    Video = 3,
    Document = 4,
    Location = 5,
    Unknown = 6 ///< A product or a GIF: this program can't fill it in.
};

enum class TemplateButtonKind {
    Unknown = 0, ///< `json` holds it, so that an edit gives it back unchanged.
    QuickReply = 1,
    Url = 2,
    PhoneNumber = 3,
    CopyCode = 4, ///< Copies a coupon code.
    OneTimeCode = 5, ///< Copies or fills in the code of an authentication template.
    Flow = 6,
    Catalog = 7, ///< Opens the whole catalogue.
    ProductList = 8, ///< Meta's MPM: opens up to 30 products.
    VoiceCall = 9, ///< A call within WhatsApp.
    RequestContactInfo = 10, ///< Meta sets the label.
    App = 11 ///< Opens a page of an app.
};

/// The ways in which a one-time code reaches the customer's app.
enum class OneTimeCodeKind { CopyCode = 0, OneTap = 1, ZeroTap = 2 };

/// A variable's name ("1" or "order_number") and the example that Meta's reviewers read in its place.
struct TemplateVariable {
    QString name;
    QString example = {};

    static constexpr auto fields()
    {
        return std::tuple(storedField("name", &TemplateVariable::name),
                          storedField("example", &TemplateVariable::example));
    }
    friend bool operator==(const TemplateVariable &, const TemplateVariable &) = default;
};

/// A text with variables.
struct TemplateText {
    QString text;
    QList<TemplateVariable> examples = {}; ///< In the order in which the variables stand in the text.

    QString exampleOf(const QString &variable) const;

    static constexpr auto fields()
    {
        return std::tuple(storedField("text", &TemplateText::text),
                          storedField("examples", &TemplateText::examples));
    }
    friend bool operator==(const TemplateText &, const TemplateText &) = default;
};

struct TemplateHeader {
    HeaderFormat format = HeaderFormat::None;
    TemplateText text = {}; ///< Of a text header.
    QString exampleFile =
        {}; ///< Of a media header: an upload's handle when it is created, an address when fetched.

    static constexpr auto fields()
    {
        return std::tuple(storedField("format", &TemplateHeader::format),
                          storedField("text", &TemplateHeader::text),
                          storedField("example_file", &TemplateHeader::exampleFile));
    }
    friend bool operator==(const TemplateHeader &, const TemplateHeader &) = default;
};

struct TemplateButton {
    TemplateButtonKind kind = TemplateButtonKind::Unknown;
    QString text;
    QString url; ///< Link buttons; may end with a variable.
    QString phoneNumber;
    QString example; ///< Link buttons: a whole address. Coupon codes: a code.
    OneTimeCodeKind codeKind = OneTimeCodeKind::CopyCode;
    QString json; ///< All of it as Meta's JSON, where other keys stand in it than the ones above.

    static constexpr auto fields()
    {
        return std::tuple(
            storedField("kind", &TemplateButton::kind), storedField("text", &TemplateButton::text),
            storedField("url", &TemplateButton::url),
            storedField("phone_number", &TemplateButton::phoneNumber),
            storedField("example", &TemplateButton::example),
            storedField("code_kind", &TemplateButton::codeKind), storedField("json", &TemplateButton::json));
    }
    friend bool operator==(const TemplateButton &, const TemplateButton &) = default;
};

/// One card of a carousel.
struct TemplateCard {
    TemplateHeader header;
    TemplateText body;
    QList<TemplateButton> buttons;

    static constexpr auto fields()
    {
        return std::tuple(storedField("header", &TemplateCard::header),
                          storedField("body", &TemplateCard::body),
                          storedField("buttons", &TemplateCard::buttons));
    }
    friend bool operator==(const TemplateCard &, const TemplateCard &) = default;
};

/// The box of a limited-time offer, above the buttons.
struct LimitedTimeOffer {
    bool isThere = false;
    QString text; ///< At most 16 characters.
    bool hasEnd = false; ///< The end of the offer is a value of each message, and a countdown is shown.

    static constexpr auto fields()
    {
        return std::tuple(storedField("there", &LimitedTimeOffer::isThere),
                          storedField("text", &LimitedTimeOffer::text),
                          storedField("has_end", &LimitedTimeOffer::hasEnd));
    }
    friend bool operator==(const LimitedTimeOffer &, const LimitedTimeOffer &) = default;
};

/// A component of a kind that this program does not know, kept so that an edit gives it back.
struct UnknownComponent {
    QString type;
    QString json; ///< All of it, as Meta's JSON.

    static constexpr auto fields()
    {
        return std::tuple(storedField("type", &UnknownComponent::type),
                          storedField("json", &UnknownComponent::json));
    }
    friend bool operator==(const UnknownComponent &, const UnknownComponent &) = default;
};

/// The parts of a template.
struct TemplateComponents {
    VariableFormat format = VariableFormat::Positional;
    TemplateHeader header;
    TemplateText body;
    QString footer;
    LimitedTimeOffer offer;
    QList<TemplateButton> buttons;
    QList<TemplateCard> cards;
    bool hasSecurityAdvice = false; ///< Authentication: "For your security, do not share this code."
    int codeExpirationMinutes = 0; ///< Authentication: said in the footer; 0 says nothing.
    QList<UnknownComponent> others;

    static constexpr auto fields()
    {
        return std::tuple(storedField("format", &TemplateComponents::format),
                          storedField("header", &TemplateComponents::header),
                          storedField("body", &TemplateComponents::body),
                          storedField("footer", &TemplateComponents::footer),
                          storedField("offer", &TemplateComponents::offer),
                          storedField("buttons", &TemplateComponents::buttons),
                          storedField("cards", &TemplateComponents::cards),
                          storedField("security_advice", &TemplateComponents::hasSecurityAdvice),
                          storedField("code_minutes", &TemplateComponents::codeExpirationMinutes),
                          storedField("others", &TemplateComponents::others));
    }
    friend bool operator==(const TemplateComponents &, const TemplateComponents &) = default;
};

} // namespace shoptalk
