// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/broadcast/headingfile.h"
#include "ui/templates/templatefields.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QTest>

using namespace shoptalk;
using namespace Qt::StringLiterals;

class TestTemplateFields : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachCardGetsItsOwnFile();
};

/// Only the second card's picture is a file of this computer; the first one has a web address.
void TestTemplateFields::eachCardGetsItsOwnFile()
{
    const Theme theme(*qApp, Theme::Mode::Light);
    TemplateFields fields(theme, {});
    TemplateCard card;
    card.header.format = HeaderFormat::Image;
    card.body.text = u"Rye bread"_s;
    TemplateComponents components;
    components.cards = {card, card};
    fields.setComponents(components, {});
    const HeadingFile file{u"a1"_s, u"image/jpeg"_s, 1200, u"Rye bread.jpg"_s};
    fields.setFiles({{1, file}}, {});
    const QList<TemplateValue> values = fields.values();
    QCOMPARE(values.size(), 2);
    QVERIFY(values.at(0).media.link.isEmpty());
    QCOMPARE(values.at(1).media.link, headingWords(file));
}

QTEST_MAIN(TestTemplateFields)
#include "tst_templatefields.moc"
