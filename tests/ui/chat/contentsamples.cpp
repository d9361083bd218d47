// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/chat/contentsamples.h"

using namespace Qt::StringLiterals;

namespace shoptalk::test {

namespace {

constexpr auto in = Direction::Inbound;
constexpr auto out = Direction::Outbound;

class Samples {
public:
    Message &add(Direction direction, const MessageContent &content)
    {
        Message message;
        message.id = MessageId(u"sample-%1"_s.arg(m_messages.size()));
        message.wamid = Wamid(u"wamid."_s + message.id.value());
        message.direction = direction;
        message.content = content;
        message.delivery = Delivery::Read;
        message.sentAt = QDateTime::currentDateTimeUtc().addSecs(-60 * (100 - m_messages.size()));
        m_messages << message;
        return m_messages.last();
    }
    const QList<Message> &messages() const { return m_messages; }

private:
    QList<Message> m_messages;
};

MediaContent file(MediaKind kind, const QString &mimeType, const QString &name, const QString &caption)
{
    MediaContent media;
    media.kind = kind;
    media.id = MediaId(u"1013859600285441"_s);
    media.mimeType = mimeType;
    media.fileName = name;
    media.caption = caption;
    return media;
}

ContactCard baker()
{
    ContactCard card;
    card.formattedName = u"Lucía Ortega"_s;
    card.phones = {{u"+34 600 000 021"_s, WaId(u"34600000021"_s), u"CELL"_s},
                   {u"+34 910 000 022"_s, {}, u"WORK"_s}};
    card.emails = {{u"lucia@pan.example"_s, u"WORK"_s}};
    card.company = u"Panadería Sol"_s;
    card.jobTitle = u"Head baker"_s;
    return card;
}

InteractiveContent interactive(InteractiveKind kind)
{
    InteractiveContent content;
    content.kind = kind;
    content.headerText = u"Delivery"_s;
    content.body = u"When may we bring your *flowers*?"_s;
    content.footer = u"We deliver every day"_s;
    return content;
}

void addMedia(Samples &samples)
{
    samples.add(in, file(MediaKind::Image, u"image/jpeg"_s, {}, u"Así quedó la mesa de la boda"_s));
    samples.add(in, file(MediaKind::Video, u"video/mp4"_s, {}, {}));
    samples.add(in, file(MediaKind::VoiceNote, u"audio/ogg; codecs=opus"_s, {}, {}));
    samples.add(in, file(MediaKind::Audio, u"audio/mpeg"_s, {}, {}));
    samples.add(out,
                file(MediaKind::Document, u"application/pdf"_s, u"factura-2026-0042.pdf"_s, u"Tu factura"_s));
    samples.add(in, file(MediaKind::Sticker, u"image/webp"_s, {}, {}));
}

void addInteractive(Samples &samples)
{
    InteractiveContent buttons = interactive(InteractiveKind::Buttons);
    buttons.sections = {{{}, {{u"1"_s, u"Today"_s, {}}, {u"2"_s, u"Tomorrow"_s, {}}}}};
    const Wamid asked = samples.add(out, buttons).wamid;
    Message &chosen =
        samples.add(in, InteractiveReplyContent{ReplyKind::Button, {}, u"2"_s, u"Tomorrow"_s, {}, {}});
    chosen.context.quoted = asked;
    InteractiveContent list = interactive(InteractiveKind::List);
    list.buttonText = u"Choose a time"_s;
    list.sections = {{u"Morning"_s, {{u"a"_s, u"9 to 11"_s, u"Before work"_s}, {u"b"_s, u"11 to 13"_s, {}}}}};
    samples.add(out, list);
    samples.add(in,
                InteractiveReplyContent{ReplyKind::ListRow, {}, u"a"_s, u"9 to 11"_s, u"Before work"_s, {}});
    InteractiveContent link = interactive(InteractiveKind::Link);
    link.buttonText = u"See our roses"_s;
    link.url = u"https://shop.example/roses"_s;
    samples.add(out, link);
    samples.add(in,
                InteractiveReplyContent{ReplyKind::Form,
                                        u"nfm_reply"_s,
                                        {},
                                        u"Sent"_s,
                                        {},
                                        uR"({"flow_token":"secret","name":"Ana","guests":"4"})"_s});
}

void addTemplates(Samples &samples)
{
    TemplateContent known;
    known.templateName = u"order_ready"_s;
    known.language = u"en"_s;
    known.shownText = u"Your order is ready, Ana."_s;
    samples.add(out, known);
    TemplateContent unknown;
    unknown.templateName = u"payment_reminder"_s;
    unknown.language = u"en"_s;
    TemplateComponent body;
    body.type = u"body"_s;
    TemplateParameter name;
    name.type = u"text"_s;
    name.text = u"Ana"_s;
    TemplateParameter amount;
    amount.type = u"currency"_s;
    amount.text = u"€38"_s;
    amount.currencyCode = u"EUR"_s;
    amount.amount1000 = 38'500;
    body.parameters = {name, amount};
    TemplateComponent button;
    button.type = u"button"_s;
    button.subType = u"quick_reply"_s;
    button.index = 0;
    TemplateParameter payload;
    payload.type = u"payload"_s;
    payload.text = u"I have paid"_s;
    button.parameters = {payload};
    unknown.components = {body, button};
    samples.add(out, unknown);
}

} // namespace

QList<Message> contentSamples()
{
    Samples samples;
    const Wamid first = samples.add(out, TextContent{u"Do you want roses or peonies?"_s}).wamid;
    Message &answer = samples.add(in, TextContent{u"Peonies, please: https://shop.example/peonies"_s});
    answer.context.quoted = first;
    Message &lost = samples.add(in, TextContent{u"As I said"_s});
    lost.context.quoted = Wamid(u"wamid.from-before-this-computer"_s);
    samples.add(in, TextContent{u"Everybody tells me so"_s}).context.isForwardedOften = true;
    Message &led = samples.add(in, TextContent{u"Is this offer still valid?"_s});
    led.referral.headline = u"Spring sale"_s;
    led.referral.body = u"Ten tulips for five euros"_s;
    led.referral.sourceType = u"ad"_s;
    led.referral.sourceUrl = u"https://fb.example/ad"_s;
    samples.add(in, TextContent{u"And this one?"_s}).context.productId = u"peony-pink"_s;
    addMedia(samples);
    samples.add(in,
                LocationContent{40.416775, -3.703790, u"Puerta del Sol"_s, u"Plaza Mayor 1, Madrid"_s, {}});
    samples.add(in, LocationContent{-33.8567844, 151.213108, {}, {}, {}});
    ContactCard second;
    second.formattedName = u"Ben"_s;
    second.phones = {{u"+34 600 000 023"_s, {}, {}}};
    samples.add(in, ContactsContent{{baker(), second}});
    samples.add(in, ReactionContent{{}, u"👍"_s});
    addInteractive(samples);
    addTemplates(samples);
    samples.add(
        in,
        OrderContent{u"17"_s,
                     u"Before noon, please"_s,
                     {{u"peony-pink"_s, 12, u"3.20"_s, u"EUR"_s}, {u"card"_s, 1, u"1.5"_s, u"EUR"_s}}});
    samples.add(in,
                SystemContent{u"user_changed_number"_s, u"Ana changed from 34600000011 to 34600000012"_s});
    samples.add(in, SystemContent{u"request_welcome"_s, {}});
    samples.add(in, CallContent{u"terminate"_s, u"COMPLETED"_s, 125});
    samples.add(in, CallContent{u"terminate"_s, u"FAILED"_s, 0});
    samples.add(out, CallPermissionRequestContent{u"May we call you about the delivery?"_s});
    samples.add(out, VoiceCallContent{u"Call us and we choose the flowers together."_s, {}, 0, {}});
    Message &unsupported = samples.add(in, UnsupportedContent{u"poll_creation"_s, 131051});
    unsupported.failure.meta = MetaCode{131051};
    samples.add(in, UnknownContent{u"hologram"_s});
    samples.add(in, TextContent()).isRevoked = true;
    return samples.messages();
}

} // namespace shoptalk::test
