// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pictures.h"
#include "ui/theme/avatarlabel.h"
#include "ui/theme/metrics.h"
#include "ui/theme/shortcuts.h"
#include "workinbox.h"

#include <QAction>
#include <QListView>
#include <QSplitter>
#include <QTest>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;

/// The widths of the inbox, and whether the customer's details are beside the chat, as the person wants them.
class TestInboxLayout : public WorkInbox {
    Q_OBJECT
private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void theListKeepsItsWidthInAWindowThatWasNarrow();
    void theListKeepsItsWidthBesideTheDetails();
    void aPlaceRestoresTheWidthAndTheDetails();
    void aWidthThatDoesNotFitLeavesTheChatItsOwn();
    void theDetailsComeOnlyWhereTheyFit();
    void theDetailsOfANarrowWindowAreNotRemembered();
    void picturesOfCustomersGrowWithTheText();
    void theUsualListGrowsWithTheText();

private:
    int listWidth() const { return m_page->findChild<QSplitter *>()->sizes().first(); }
    QWidget *details() const { return m_page->findChild<QWidget *>(u"customerPane"_s); }
    bool areDetailsShown() const { return details() && details()->isVisible(); }
    void toggleDetails() const
    {
        for (QAction *action : m_page->actions()) {
            if (shortcutOf(*action) == Shortcut::CustomerDetails)
                action->trigger();
        }
    }
    void dragTo(int x) const
    {
        QSplitterHandle *handle = m_page->findChild<QSplitter *>()->handle(1);
        const QPoint to = handle->mapFrom(m_page.get(), QPoint(x, 100));
        QTest::mousePress(handle, Qt::LeftButton, {}, QPoint(0, 100));
        QTest::mouseMove(handle, to);
        QTest::mouseRelease(handle, Qt::LeftButton, {}, to);
    }
    bool isListWide(int wanted) const { return qAbs(listWidth() - wanted) <= 2; }
};

void TestInboxLayout::theListKeepsItsWidthInAWindowThatWasNarrow()
{
    QVERIFY(isListWide(340));
    dragTo(420);
    QVERIFY2(isListWide(420), qPrintable(QString::number(listWidth())));
    m_page->resize(500, 740);
    QVERIFY(m_page->width() < narrowWidth);
    m_page->resize(1120, 740);
    QVERIFY2(isListWide(420), qPrintable(QString::number(listWidth())));
}

void TestInboxLayout::theListKeepsItsWidthBesideTheDetails()
{
    dragTo(420);
    press(0);
    toggleDetails();
    QVERIFY(areDetailsShown());
    QVERIFY2(isListWide(420), qPrintable(QString::number(listWidth())));
    keepPicture(m_page->grab(), u"inbox-wide-list-and-details"_s);
    toggleDetails();
    QVERIFY2(isListWide(420), qPrintable(QString::number(listWidth())));
}

void TestInboxLayout::aPlaceRestoresTheWidthAndTheDetails()
{
    dragTo(420);
    press(2);
    toggleDetails();
    const InboxPlace place = m_page->place();
    QVERIFY(qAbs(place.listWidth - 420) <= 2);
    QVERIFY(place.showsDetails);
    close();
    open();
    m_page->restore(place);
    QVERIFY2(isListWide(420), qPrintable(QString::number(listWidth())));
    QVERIFY(!areDetailsShown()); // the new shop has other conversations
    press(2);
    QVERIFY(areDetailsShown());
}

void TestInboxLayout::aWidthThatDoesNotFitLeavesTheChatItsOwn()
{
    InboxPlace place;
    place.listWidth = 5000;
    m_page->restore(place);
    press(0);
    const auto *chat = m_page->findChild<QListView *>(u"messageList"_s);
    QVERIFY(chat->isVisible() && chat->width() >= 300);
    place.listWidth = 3;
    m_page->restore(place);
    QVERIFY(listWidth() >= 200);
}

void TestInboxLayout::theDetailsComeOnlyWhereTheyFit()
{
    InboxPlace place;
    place.showsDetails = true;
    m_page->restore(place);
    m_page->resize(800, 740); // beside the list and the chat there is no space
    press(0);
    QVERIFY(!areDetailsShown());
    QVERIFY(m_page->findChild<QListView *>(u"messageList"_s)->isVisible());
    m_page->resize(1120, 740);
    QVERIFY(areDetailsShown());
}

void TestInboxLayout::theDetailsOfANarrowWindowAreNotRemembered()
{
    m_page->resize(800, 740);
    press(0);
    toggleDetails();
    QVERIFY(areDetailsShown());
    QVERIFY(!m_page->place().showsDetails);
}

void TestInboxLayout::picturesOfCustomersGrowWithTheText()
{
    press(0);
    toggleDetails();
    const auto pictureOf = [](const QWidget *page) { return page->findChild<AvatarLabel *>(); };
    const QWidget *header = m_page->findChild<QWidget *>(u"chatTitle"_s)->parentWidget();
    const auto rowHeight = [this] { return list()->visualRect(list()->model()->index(0, 0)).height(); };
    const int usualRow = rowHeight();
    QCOMPARE(usualRow, size::avatar + 2 * space::m);
    QCOMPARE(pictureOf(header)->width(), size::avatarSmall);
    const int usualPortrait = pictureOf(details())->width();
    m_theme->setTextScale(2);
    QCoreApplication::processEvents();
    QCOMPARE(rowHeight(), m_theme->sized(size::avatar) + 2 * space::m);
    QVERIFY(rowHeight() > usualRow);
    QCOMPARE(pictureOf(header)->width(), m_theme->sized(size::avatarSmall));
    m_page->resize(1900, 740); // else there is no space for them
    QVERIFY(areDetailsShown());
    QCOMPARE(pictureOf(details())->width(), m_theme->sized(usualPortrait));
    keepPicture(m_page->grab(), u"inbox-large-text"_s);
    m_theme->setTextScale(1);
}

void TestInboxLayout::theUsualListGrowsWithTheText()
{
    m_theme->setTextScale(2);
    QTRY_VERIFY2(isListWide(m_page->width() * 2 / 5), qPrintable(QString::number(listWidth())));
    m_page->resize(1900, 740);
    QVERIFY2(isListWide(m_theme->sized(340)), qPrintable(QString::number(listWidth())));
    dragTo(420); // what a person chooses is that
    m_theme->setTextScale(1);
    QVERIFY2(isListWide(420), qPrintable(QString::number(listWidth())));
}

QTEST_MAIN(TestInboxLayout)
#include "tst_inboxlayout.moc"
