// SPDX-License-Identifier: GPL-3.0-or-later
#include "pseudoscene.h"
#include "ui/broadcast/broadcastpage.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/dashboard/rangebar.h"
#include "ui/templates/templatepicker.h"

#include <QComboBox>
#include <QDialog>
#include <QTest>
#include <QToolButton>

using namespace shoptalk;
using namespace Qt::StringLiterals;

/// Opens the pages beside the inbox in a made-up language.
class TestPseudoPages : public test::PseudoScene {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { addScripts(); }
    void init() { begin({u"1"_s, u"2"_s}); }
    void cleanup() { end(); }
    void theDashboard();
    void theMenusOfTheDashboard();
    void theBroadcasts();
    void theChoiceOfATemplate();
};

void TestPseudoPages::theDashboard()
{
    press(Shortcut::Dashboard);
    QTRY_VERIFY(qobject_cast<DashboardPage *>(window().currentPage()));
    look<DashboardPage, RangeBar>(u"dashboard"_s);
    auto *range = child<QComboBox>(u"dashboardRange"_s);
    range->setCurrentIndex(range->count() - 1); // days of one's own
    Q_EMIT range->activated(range->currentIndex());
    look(u"dashboard-days"_s);
    child<QToolButton>(u"dashboardTablesButton"_s)->click();
    look(u"dashboard-tables"_s);
    report();
}

void TestPseudoPages::theMenusOfTheDashboard()
{
    press(Shortcut::Dashboard);
    QTRY_VERIFY(qobject_cast<DashboardPage *>(window().currentPage()));
    QTRY_VERIFY(qobject_cast<DashboardPage *>(window().currentPage())->isComplete());
    int count = 0;
    for (QMenu *menu : window().currentPage()->findChildren<QMenu *>()) {
        if (!menu->objectName().endsWith(u"SaveMenu"_s))
            continue;
        lookAtMenus(*menu, menu->objectName());
        ++count;
    }
    QVERIFY(count > 5);
    report();
}

void TestPseudoPages::theBroadcasts()
{
    pages().showInbox();
    press(Shortcut::Broadcasts);
    QTRY_VERIFY(qobject_cast<BroadcastPage *>(window().currentPage()));
    look<BroadcastPage>(u"broadcasts"_s);
    report();
}

void TestPseudoPages::theChoiceOfATemplate()
{
    pages().showInbox();
    Conversation conversation;
    conversation.id = m_conversation;
    conversation.customer.profileName = u"7700"_s;
    Q_EMIT pages().templateRequested(conversation);
    auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
    QVERIFY(dialog);
    lookAt<TemplatePicker>(*dialog, u"template"_s);
    dialog->reject();
    report();
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(u"Shoptalk"_s);
    TestPseudoPages test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_pseudopages.moc"
