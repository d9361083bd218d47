// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/languages.h"
#include "ui/theme/translated.h"

#include <QApplication>
#include <QLabel>
#include <QLocale>
#include <QTest>
#include <QTranslator>

using namespace shoptalk;
using namespace Qt::StringLiterals;

namespace {

/// Answers every text in capitals.
class Capitals final : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return QString::fromUtf8(source).toUpper();
    }
};

} // namespace

class TestLanguages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void textsAreInTheFirstLanguageThatThereIs_data();
    void textsAreInTheFirstLanguageThatThereIs();
    void everyLanguageIsItsOwnTextLanguage();
    void changingTheLanguageReachesWhatIsOpen();
    void keptTextsFollowTheLanguage();
    void whatHasGoneIsNotTranslated();
};

void TestLanguages::textsAreInTheFirstLanguageThatThereIs_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("read");
    QTest::newRow("that one") << QStringList{u"de"_s} << u"de"_s;
    QTest::newRow("of a country") << QStringList{u"es-MX"_s} << u"es"_s;
    QTest::newRow("of another country") << QStringList{u"pt-PT"_s} << u"pt_BR"_s;
    QTest::newRow("as Qt writes it") << QStringList{u"pt_BR"_s} << u"pt_BR"_s;
    QTest::newRow("the second one") << QStringList{u"ja-JP"_s, u"fr-CA"_s, u"de"_s} << u"fr"_s;
    QTest::newRow("English before others") << QStringList{u"nl-BE"_s, u"en-GB"_s, u"de"_s} << u"en"_s;
    QTest::newRow("none") << QStringList{u"ja-JP"_s} << u"en"_s;
    QTest::newRow("no wish") << QStringList() << u"en"_s;
}

void TestLanguages::textsAreInTheFirstLanguageThatThereIs()
{
    QFETCH(const QStringList, wanted);
    QTEST(textLanguage(wanted), "read");
}

void TestLanguages::everyLanguageIsItsOwnTextLanguage()
{
    for (const Language &language : languages()) {
        QCOMPARE(textLanguage({language.code}), language.code);
        QCOMPARE(textLanguage(QLocale(language.code).uiLanguages()), language.code);
        QCOMPARE(textLanguage({QLocale(language.code).bcp47Name()}), language.code); // as the login is told
    }
}

void TestLanguages::changingTheLanguageReachesWhatIsOpen()
{
    QWidget window;
    auto *child = new QLabel(&window);
    int heard = 0;
    keepTranslated(*child, [&heard] { ++heard; });
    useLanguage(*qApp, QLocale(u"ar"_s));
    QCOMPARE(window.layoutDirection(), Qt::RightToLeft);
    QCOMPARE(child->locale().language(), QLocale::Arabic);
    QCOMPARE(QLocale().language(), QLocale::Arabic);
    useLanguage(*qApp, QLocale(u"de"_s));
    QCOMPARE(window.layoutDirection(), Qt::LeftToRight);
    QCOMPARE(child->locale().language(), QLocale::German);
    QVERIFY(heard >= 1);
}

void TestLanguages::keptTextsFollowTheLanguage()
{
    QLabel label;
    keepTranslated(label, [&label] { label.setText(tr("Search")); });
    QCOMPARE(label.text(), u"Search"_s);
    Capitals capitals;
    QCoreApplication::installTranslator(&capitals);
    QTRY_COMPARE(label.text(), u"SEARCH"_s);
    QCoreApplication::removeTranslator(&capitals);
    QTRY_COMPARE(label.text(), u"Search"_s);
}

void TestLanguages::whatHasGoneIsNotTranslated()
{
    QWidget window;
    int heard = 0;
    {
        QObject owner;
        keepTranslated(window, owner, [&heard] { ++heard; });
    }
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&window, &change);
    QCOMPARE(heard, 1); // at the beginning
}

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
