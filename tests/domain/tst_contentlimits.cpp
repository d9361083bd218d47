// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contentlimits.h"

#include <QTest>

using namespace shoptalk;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(shoptalk::MessageContent)

class TestContentLimits : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachLimitIsNamed_data();
    void eachLimitIsNamed();
};

namespace {

QString letters(qsizetype count)
{
    return QString(count, u'a');
}

MessageContent captioned(const QString &caption)
{
    MediaContent photo;
    photo.caption = caption;
    return photo;
}

InteractiveContent question(InteractiveKind kind, qsizetype choices, const InteractiveChoice &choice)
{
    InteractiveContent content;
    content.kind = kind;
    content.body = u"Which?"_s;
    content.sections = {{u"All"_s, QList<InteractiveChoice>(choices, choice)}};
    return content;
}

const InteractiveChoice yes{u"id"_s, u"Yes"_s, {}};

} // namespace

void TestContentLimits::eachLimitIsNamed_data()
{
    QTest::addColumn<MessageContent>("content");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const MessageContent &content, const QString &reason) {
        QTest::newRow(name) << content << reason;
    };
    row("a text", TextContent{letters(4096)}, {});
    row("a text of two units each", TextContent{u"😀"_s.repeated(4096)}, {});
    row("a text too long", TextContent{letters(4097)}, u"text_too_long"_s);
    row("a blank text", TextContent{u" \n"_s}, u"text_empty"_s);
    row("a caption", captioned(letters(1024)), {});
    row("a caption too long", captioned(letters(1025)), u"caption_too_long"_s);
    row("a place", LocationContent(), {});
    row("contacts", ContactsContent{QList<ContactCard>(257)}, {});
    row("too many contacts", ContactsContent{QList<ContactCard>(258)}, u"contacts_too_many"_s);

    InteractiveContent buttons = question(InteractiveKind::Buttons, 3, yes);
    row("buttons", buttons, {});
    row("no button", question(InteractiveKind::Buttons, 0, yes), u"buttons_missing"_s);
    row("too many buttons", question(InteractiveKind::Buttons, 4, yes), u"buttons_too_many"_s);
    row("a long button", question(InteractiveKind::Buttons, 1, {u"id"_s, letters(21), {}}),
        u"button_too_long"_s);
    row("a long id", question(InteractiveKind::Buttons, 1, {letters(257), u"Yes"_s, {}}),
        u"button_id_too_long"_s);
    buttons.body = letters(1025);
    row("a long body", buttons, u"body_too_long"_s);
    buttons.body = letters(1024);
    buttons.headerText = letters(61);
    row("a long header", buttons, u"header_too_long"_s);
    buttons.headerText = letters(60);
    buttons.footer = letters(61);
    row("a long footer", buttons, u"footer_too_long"_s);

    InteractiveContent list = question(InteractiveKind::List, 10, yes);
    list.body = letters(4096);
    row("a list", list, {});
    list.body = letters(4097);
    row("a list's long body", list, u"body_too_long"_s);
    row("an empty list", question(InteractiveKind::List, 0, yes), u"rows_missing"_s);
    row("too many rows", question(InteractiveKind::List, 11, yes), u"rows_too_many"_s);
    row("a long row", question(InteractiveKind::List, 1, {u"id"_s, letters(25), {}}), u"row_too_long"_s);
    row("a row's long id", question(InteractiveKind::List, 1, {letters(201), u"Yes"_s, {}}),
        u"row_id_too_long"_s);
    row("a long description", question(InteractiveKind::List, 1, {u"id"_s, u"Yes"_s, letters(73)}),
        u"row_description_too_long"_s);
    list = question(InteractiveKind::List, 1, yes);
    list.sections.first().title = letters(25);
    row("a section's long title", list, u"section_too_long"_s);
    list.sections = QList<InteractiveSection>(11);
    row("too many sections", list, u"sections_too_many"_s);
    row("products", question(InteractiveKind::ProductList, 30, yes), {});
    row("too many products", question(InteractiveKind::ProductList, 31, yes), u"products_too_many"_s);
}

void TestContentLimits::eachLimitIsNamed()
{
    QFETCH(const MessageContent, content);
    QFETCH(const QString, reason);
    const Result<void> checked = checkLimits(content);
    QCOMPARE(checked ? QString() : nameOf(checked.error().reason), reason);
    if (!checked)
        QCOMPARE(checked.error().kind, Error::Kind::Malformed);
}

QTEST_GUILESS_MAIN(TestContentLimits)
#include "tst_contentlimits.moc"
