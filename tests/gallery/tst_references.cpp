// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery.h"
#include "pages.h"
#include "reference.h"
#include "tests/ui/pictures.h"
#include "ui/theme/languages.h"

#include <QApplication>
#include <QLocale>
#include <QTest>
#include <QWidget>

#include <array>
#include <memory>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;

namespace {

struct Look {
    const char *name;
    const char *language;
    Theme::Mode mode;
    qreal scale; ///< Of the text.
    int width;
};

constexpr std::array<Look, 5> sheetLooks{{{"light", "en_GB", Theme::Mode::Light, 1.0, 640},
                                          {"dark", "en_GB", Theme::Mode::Dark, 1.0, 640},
                                          {"contrast", "en_GB", Theme::Mode::HighContrast, 1.0, 640},
                                          {"arabic", "ar", Theme::Mode::Light, 1.0, 640},
                                          {"large", "en_GB", Theme::Mode::Dark, 2.0, 640}}};
/// A sheet is several screens high, so it is compared at a smaller size than a page.
constexpr int sheetShrink = 6;
constexpr int pageShrink = 4;

constexpr std::array<Look, 6> pageLooks{{{"light", "en_GB", Theme::Mode::Light, 1.0, 1120},
                                         {"dark", "en_GB", Theme::Mode::Dark, 1.0, 1120},
                                         {"arabic", "ar", Theme::Mode::Light, 1.0, 1120},
                                         {"hindi", "hi", Theme::Mode::Dark, 1.0, 1120},
                                         {"large", "en_GB", Theme::Mode::Light, 2.0, 1120},
                                         {"narrow", "en_GB", Theme::Mode::Light, 1.0, 480}}};

} // namespace

/// Compares every sheet of the gallery, and the main pages, with their pictures in references. After an
/// intended change, run `./dev references` and look at each picture before it is committed.
class TestReferences : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void sheetsLookAsBefore_data();
    void sheetsLookAsBefore();
    void pagesLookAsBefore_data();
    void pagesLookAsBefore();

private:
    /// One theme for all looks, because each new one scales the application's font again.
    Theme &themeFor(const Look &look);
    QImage pictureOf(const gallery::Sheet &sheet, const Look &look);

    std::unique_ptr<Theme> m_theme;
};

void TestReferences::initTestCase()
{
    QApplication::setCursorFlashTime(0); // a cursor that blinks is in half of the pictures
    QVERIFY2(QDateTime::currentDateTimeUtc().date() == QDate(2026, 11, 2),
             "run it through ctest, which sets the clock");
    m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
}

Theme &TestReferences::themeFor(const Look &look)
{
    useLanguage(*qApp, QLocale(QLatin1StringView(look.language)));
    m_theme->setMode(look.mode);
    m_theme->setTextScale(look.scale);
    return *m_theme;
}

void TestReferences::cleanup()
{
    useLanguage(*qApp, QLocale(u"en_GB"_s));
}

void TestReferences::sheetsLookAsBefore_data()
{
    QTest::addColumn<int>("sheet");
    QTest::addColumn<int>("look");
    const QList<gallery::Sheet> sheets = gallery::sheets();
    for (int sheet = 0; sheet < int(sheets.size()); ++sheet) {
        for (std::size_t look = 0; look < sheetLooks.size(); ++look) {
            const QString name = sheets.at(sheet).name + u'-' + QLatin1StringView(sheetLooks.at(look).name);
            QTest::newRow(qPrintable(name)) << sheet << int(look);
        }
    }
}

QImage TestReferences::pictureOf(const gallery::Sheet &sheet, const Look &look)
{
    const std::unique_ptr<QWidget> widget(sheet.make(themeFor(look)));
    const int width = qMax(look.width, widget->minimumSizeHint().width());
    widget->show();
    for (int pass = 0; pass < 2; ++pass) { // lines that break make it higher
        widget->resize(width, qMax(widget->heightForWidth(width), widget->minimumSizeHint().height()));
        QCoreApplication::processEvents();
    }
    return widget->grab().toImage();
}

void TestReferences::sheetsLookAsBefore()
{
    QFETCH(const int, sheet);
    QFETCH(const int, look);
    const QImage picture = pictureOf(gallery::sheets().at(sheet), sheetLooks.at(std::size_t(look)));
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    QVERIFY(keepPicture(QPixmap::fromImage(picture), u"gallery-"_s + name)); // large enough to be looked at
    const QString difference = gallery::differenceFromReference(picture, name, sheetShrink);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void TestReferences::pagesLookAsBefore_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<int>("look");
    const QList<gallery::Page> pages = gallery::pages();
    for (int page = 0; page < int(pages.size()); ++page) {
        for (std::size_t look = 0; look < pageLooks.size(); ++look) {
            const QString name =
                u"page-"_s + pages.at(page).name + u'-' + QLatin1StringView(pageLooks.at(look).name);
            QTest::newRow(qPrintable(name)) << page << int(look);
        }
    }
}

void TestReferences::pagesLookAsBefore()
{
    QFETCH(const int, page);
    QFETCH(const int, look);
    const Look &how = pageLooks.at(std::size_t(look));
    const QImage picture = gallery::pages().at(page).picture(themeFor(how), how.width);
    QVERIFY(!picture.isNull());
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    QVERIFY(keepPicture(QPixmap::fromImage(picture), u"gallery-"_s + name));
    const QString difference = gallery::differenceFromReference(picture, name, pageShrink);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

QTEST_MAIN(TestReferences)
#include "tst_references.moc"
