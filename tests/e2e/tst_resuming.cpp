// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence.h"
#include "product.h"

#include <QTest>

using namespace shoptalk;
using namespace shoptalk::e2e;
using namespace Qt::StringLiterals;

namespace {

const auto number = u"610000000000002"_s;
const auto displayNumber = u"+34 910 00 00 02"_s;

} // namespace

/// S10 with the real programs: the set-up is resumable. The console is killed (SIGKILL) at every step, and
/// continues after each restart where it was, without asking again for what was entered already.
class TestResuming : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void s10_killedAtEveryStepItGoesOnWhereItWas();

private:
    /// Kills it as a power cut would, and starts it again.
    static bool cut(Product &product);
    static bool unregisterNumber(Product &product);
    static bool holdAtMeta(Product &product, bool on)
    {
        return product.servers.setFault(u"slow_answer"_s, on);
    }
};

bool TestResuming::cut(Product &product)
{
    product.console.kill();
    return product.startConsole();
}

bool TestResuming::unregisterNumber(Product &product)
{
    const QUrl control = product.servers.sandbox().url().resolved(QUrl(u"/sandbox/numbers/"_s + number));
    const QJsonObject fields{{u"status"_s, u"PENDING"_s}, {u"code_verification_status"_s, u"VERIFIED"_s}};
    return support::postJson(control, {{u"fields"_s, fields}}).status == 200;
}

void TestResuming::s10_killedAtEveryStepItGoesOnWhereItWas()
{
    Product product;
    VERIFY_STEP(product, product.start(4)); // a slow answer of Meta's then takes 1.25 s
    QVERIFY(unregisterNumber(product));
    driver::Application &window = product.console.window();

    VERIFY_STEP(product, cut(product)); // before anything
    VERIFY_STEP(product, product.pair());
    VERIFY_STEP(product, cut(product)); // paired
    VERIFY_STEP(product, window.waitVisible(u"connectFacebookButton"_s));
    VERIFY_STEP(product, product.journey.openLogin());
    VERIFY_STEP(product, cut(product)); // in the middle of the login
    QTRY_VERIFY_WITH_TIMEOUT(product.console.login().isGone(), 20'000); // which does not stay behind
    VERIFY_STEP(product, product.journey.openLogin());
    VERIFY_STEP(product, product.journey.confirmLogin());
    VERIFY_STEP(product, cut(product)); // at the businesses
    VERIFY_STEP(product, product.journey.chooseBusinessManager(u"Corner Shop"_s));
    VERIFY_STEP(product, window.waitVisible(u"wabaList"_s));
    VERIFY_STEP(product, cut(product)); // at the WhatsApp accounts
    VERIFY_STEP(product, product.journey.chooseWaba(u"Corner Shop"_s));
    VERIFY_STEP(product, window.waitVisible(u"numberList"_s));
    VERIFY_STEP(product, cut(product)); // at the numbers
    VERIFY_STEP(product, product.journey.chooseNumber(displayNumber));
    VERIFY_STEP(product, window.waitVisible(u"registrationPinAgain"_s));
    QVERIFY(window.type(u"registrationPin"_s, u"271828"_s));
    VERIFY_STEP(product, cut(product)); // while its PIN is typed
    VERIFY_STEP(product, window.waitVisible(u"registrationPinAgain"_s));
    QCOMPARE(window.text(u"registrationPin"_s), QString()); // which is kept nowhere
    for (const QString &field : {u"registrationPin"_s, u"registrationPinAgain"_s})
        QVERIFY(window.type(field, u"314159"_s));
    QVERIFY(holdAtMeta(product, true));
    QVERIFY(window.click(u"usePinButton"_s));
    VERIFY_STEP(product, window.waitAccessibleName(u"stage1"_s, u"in progress"_s));
    VERIFY_STEP(product, cut(product)); // while the relay takes the number
    VERIFY_STEP(product, window.waitAccessibleName(u"stage2"_s, u"in progress"_s));
    VERIFY_STEP(product, cut(product)); // while Meta subscribes it
    QVERIFY(holdAtMeta(product, false));

    VERIFY_STEP(product, product.journey.openInbox());
    QCOMPARE(
        column(product.console.database(), u"SELECT id FROM connected_phone_numbers WHERE is_active = 1"_s),
        QVariantList{number});
    QCOMPARE(column(product.servers.relayDatabase(), u"SELECT count(*) FROM devices"_s), QVariantList{1});
    QCOMPARE(column(product.console.database(), u"SELECT count(*) FROM connected_facebook_accounts"_s),
             QVariantList{1});
    VERIFY_STEP(product, cut(product)); // done
    VERIFY_STEP(product, window.waitVisible(u"conversationSearch"_s));
    VERIFY_STEP(product, window.waitText(u"connectionStatus"_s, u"Up to date"_s));
}

QTEST_GUILESS_MAIN(TestResuming)
#include "tst_resuming.moc"
