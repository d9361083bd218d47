// SPDX-License-Identifier: GPL-3.0-or-later
#include "workinbox.h"

#include <QLineEdit>
#include <QListWidget>
#include <QTest>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;

/// Contacts without a conversation in the search of the inbox.
class TestContactMatches : public WorkInbox {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { close(); }
    void aContactIsFoundAndWrittenTo();
    void aTextThatNobodyHasHidesThem();

private:
    void search(const QString &text)
    {
        m_page->focusSearch();
        m_page->findChild<QLineEdit *>(u"conversationSearch"_s)->setText(text);
    }
    QListWidget *found() const { return m_page->findChild<QListWidget *>(u"foundContacts"_s); }
};

void TestContactMatches::init()
{
    open();
    const auto import = [](StoreSession &session) -> Result<void> {
        const WabaId waba(u"500000000000001"_s);
        PhoneNumber number;
        number.id = PhoneNumberId(u"610000000000001"_s);
        number.waba = waba;
        if (Result<void> saved = session.accounts.savePhoneNumbers(waba, {number}); !saved)
            return saved;
        if (Result<void> active = session.accounts.activate(number.id, QString()); !active)
            return active;
        Customer contact;
        contact.waId = WaId(u"34600000077"_s);
        contact.phoneBookName = u"Quetzal Bakery"_s;
        return session.conversations.saveCustomer(contact);
    };
    QVERIFY(QCoro::waitFor(m_shop->store.write(import)));
    QTRY_COMPARE(m_shop->conversations.numbers().numbers().size(), 1);
}

void TestContactMatches::aContactIsFoundAndWrittenTo()
{
    QVERIFY(!found()->isVisible());
    search(u"quetzal"_s);
    QTRY_VERIFY(found()->isVisible());
    QCOMPARE(found()->count(), 1);
    QVERIFY(found()->item(0)->text().contains(u"Quetzal Bakery"_s));
    found()->setFocus();
    found()->setCurrentRow(0);
    QTest::keyClick(found(), Qt::Key_Return);
    QTRY_VERIFY(!m_page->openConversation().isEmpty());
    const auto opened = m_shop->store.reader().conversations.find(m_page->openConversation());
    QCOMPARE(opened.value()->customer.waId, WaId(u"34600000077"_s));
    QTRY_VERIFY(!found()->isVisible());
    search(u"quetzal"_s); // now it is among the conversations
    QTRY_COMPARE(m_shop->conversations.rowCount(), 1);
    QVERIFY(!found()->isVisible());
}

void TestContactMatches::aTextThatNobodyHasHidesThem()
{
    search(u"quetzal"_s);
    QTRY_VERIFY(found()->isVisible());
    search(u"quetzalx"_s);
    QTRY_VERIFY(!found()->isVisible());
}

QTEST_MAIN(TestContactMatches)
#include "tst_contactmatches.moc"
