// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pictures.h"
#include "ui/help/helpbrowser.h"
#include "ui/help/helppages.h"
#include "ui/help/helpwindow.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>
#include <QTextDocument>
#include <QToolButton>

using namespace shoptalk;
using namespace Qt::StringLiterals;

namespace shoptalk {
/// Replaces a page of the program, which is found by its class name.
class TemplatesPage : public QWidget {
    Q_OBJECT
};
class BroadcastPage : public QWidget {
    Q_OBJECT
};
} // namespace shoptalk

namespace {

/// What each block of a page is, in order: a heading, a picture, a paragraph, or a list with its length.
QStringList structureOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {u"missing"_s};
    static const QRegularExpression gap(u"\\n\\s*\\n"_s);
    static const QRegularExpression item(u"^([-*|]|\\d+\\.) ?"_s, QRegularExpression::MultilineOption);
    QStringList blocks;
    const QStringList texts = QString::fromUtf8(file.readAll()).split(gap, Qt::SkipEmptyParts);
    for (const QString &text : texts) {
        if (text.startsWith(u'#'))
            blocks << QString(text.indexOf(u' '), u'#');
        else if (text.startsWith(u"!["_s))
            blocks << u"picture"_s;
        else if (item.match(text).capturedStart() == 0 && !text.startsWith(u"**"_s))
            blocks << u"list of %1"_s.arg(text.count(item));
        else
            blocks << u"paragraph"_s;
    }
    return blocks;
}

} // namespace

class TestHelpWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light); }
    void cleanup() { QLocale::setDefault(QLocale(u"en_GB"_s)); }
    void thePageFitsWhatHasTheFocus();
    void aMissingPageComesInEnglish();
    void everyLinkAndPictureIsThere();
    void everyLanguageSaysTheSame_data();
    void everyLanguageSaysTheSame();
    void linksLeadOnAndBack();
    void picturesFitTheWindow();
    void looksRight_data();
    void looksRight();

private:
    std::unique_ptr<Theme> m_theme;
};

void TestHelpWindow::thePageFitsWhatHasTheFocus()
{
    TemplatesPage page;
    auto *inner = new QWidget(&page);
    QCOMPARE(helpPageFor(new QWidget(inner)), u"templates"_s);
    BroadcastPage broadcasts;
    QCOMPARE(helpPageFor(new QWidget(&broadcasts)), u"broadcasts"_s);
    QCOMPARE(helpPageFor(nullptr), u"index"_s);
    auto *empty = new QWidget(&page);
    empty->setObjectName(u"emptyInbox"_s);
    page.show();
    QCOMPARE(helpPageFor(inner), u"first-steps"_s); // while there is nothing in it yet
    empty->hide();
    QCOMPARE(helpPageFor(inner), u"templates"_s);
    QCOMPARE(helpPageFor(qApp), u"index"_s);
}

void TestHelpWindow::aMissingPageComesInEnglish()
{
    QCOMPARE(helpAddress(u"index"_s, QLocale(u"en_US"_s)), QUrl(u"qrc:/guide/en/index.md"_s));
    QCOMPARE(helpAddress(u"index"_s, QLocale(u"fi_FI"_s)), QUrl(u"qrc:/guide/en/index.md"_s));
    QVERIFY(QFile::exists(u":/guide/en/broadcasts.md"_s));
    QLocale::setDefault(QLocale(u"fi_FI"_s));
    HelpWindow window(*m_theme);
    window.showPage(u"safety"_s);
    QCOMPARE(window.page(), u"safety"_s);
    QVERIFY(window.findChild<HelpBrowser *>()->toPlainText().contains(u"Recovery key"_s));
}

/// Checks the guide in every language.
void TestHelpWindow::everyLinkAndPictureIsThere()
{
    const QRegularExpression link(u"\\]\\(([^)]+)\\)"_s);
    int pages = 0;
    for (QDirIterator files(u":/guide"_s, {u"*.md"_s}, QDir::Files, QDirIterator::Subdirectories);
         files.hasNext();) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        ++pages;
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY2(text.startsWith(u"# "_s), qPrintable(file.fileName()));
        for (auto links = link.globalMatch(text); links.hasNext();) {
            const QString target = links.next().captured(1);
            const QString path = QDir::cleanPath(QFileInfo(file.fileName()).path() + u'/' + target);
            // A page that was not translated comes in English.
            const QString english = u":/guide/en/"_s + target;
            QVERIFY2(QFile::exists(path) || QFile::exists(english),
                     qPrintable(file.fileName() + u": "_s + target));
        }
    }
    QVERIFY(pages >= 7);
}

void TestHelpWindow::everyLanguageSaysTheSame_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : QDir(u":/guide"_s).entryList(QDir::Dirs)) {
        if (language != "en"_L1 && language != "pictures"_L1)
            QTest::newRow(qPrintable(language)) << language;
    }
}

void TestHelpWindow::everyLanguageSaysTheSame()
{
    QFETCH(const QString, language);
    const QStringList pages = QDir(u":/guide/en"_s).entryList(QDir::Files);
    QVERIFY(pages.size() >= 9);
    for (const QString &page : pages) {
        const QStringList english = structureOf(u":/guide/en/"_s + page);
        const QStringList other = structureOf(u":/guide/%1/%2"_s.arg(language, page));
        QVERIFY2(other == english, qPrintable(page + u": "_s + other.join(u", "_s)));
    }
}

void TestHelpWindow::linksLeadOnAndBack()
{
    HelpWindow window(*m_theme);
    window.showPage(u"index"_s);
    auto *browser = window.findChild<HelpBrowser *>();
    auto *back = window.findChild<QToolButton *>(u"helpBackButton"_s);
    QVERIFY(!back->isEnabled());
    browser->setSource(QUrl(u"templates.md"_s));
    QCOMPARE(window.page(), u"templates"_s);
    back->click();
    QCOMPARE(window.page(), u"index"_s);
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window, shoptalk::support::patienceMs));
    QTest::keyClick(&window, Qt::Key_Escape);
    QTRY_VERIFY(!window.isVisible());
}

void TestHelpWindow::picturesFitTheWindow()
{
    HelpWindow window(*m_theme);
    window.resize(420, 600);
    window.showPage(u"inbox"_s);
    QVERIFY(QTest::qWaitForWindowExposed(&window, shoptalk::support::patienceMs));
    const auto *browser = window.findChild<HelpBrowser *>();
    QTRY_VERIFY(browser->document()->size().width() <= browser->viewport()->width() + 1);
    const auto picture = browser->document()
                             ->resource(QTextDocument::ImageResource, QUrl(u"../pictures/06-inbox.png"_s))
                             .value<QImage>();
    QVERIFY(!picture.isNull());
    QVERIFY(picture.width() < browser->viewport()->width());
}

void TestHelpWindow::looksRight_data()
{
    QTest::addColumn<Theme::Mode>("mode");
    QTest::addColumn<QString>("language");
    QTest::addColumn<qreal>("scale");
    QTest::newRow("light") << Theme::Mode::Light << u"en_GB"_s << 1.0;
    QTest::newRow("dark-large") << Theme::Mode::Dark << u"en_GB"_s << 2.0;
    QTest::newRow("arabic") << Theme::Mode::Light << u"ar_EG"_s << 1.0;
}

void TestHelpWindow::looksRight()
{
    QFETCH(const Theme::Mode, mode);
    QFETCH(const QString, language);
    QFETCH(const qreal, scale);
    QLocale::setDefault(QLocale(language));
    const Theme theme(*qApp, mode, scale);
    HelpWindow window(theme);
    window.setLayoutDirection(QLocale().textDirection());
    window.showPage(u"first-steps"_s);
    QVERIFY(QTest::qWaitForWindowExposed(&window, shoptalk::support::patienceMs));
    QVERIFY(test::keepPicture(window.grab(), u"help-"_s + QLatin1StringView(QTest::currentDataTag())));
    const auto *browser = window.findChild<HelpBrowser *>();
    QVERIFY(browser->document()->size().width() <= browser->viewport()->width() + 1);
}

QTEST_MAIN(TestHelpWindow)
#include "tst_helpwindow.moc"
