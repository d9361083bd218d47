// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/businessprofiles.h"
#include "accounts/connectednumbers.h"
#include "accounts/numberregistration.h"
#include "accounts/shortlinks.h"
#include "setupscene.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace shoptalk;

namespace {

SharedSecret pin(const char *digits)
{
    return std::make_shared<const Secret>(QByteArray(digits));
}

template <class T>
QString reasonOf(const Result<T> &outcome)
{
    return outcome ? QString() : auditWord(outcome.error());
}

} // namespace

/// B13: a connected number's profile, registration and short links, against the real sandbox.
class TestNumberRegistration : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_scene.reset(); }
    void aProfileIsReadAndChanged();
    void aProfileIsCheckedBeforeItIsSent();
    void aRefusedProfileHasMetasWords();
    void aNumberIsRegistered();
    void aWrongPinIsDistinguished();
    void registeringTooOftenIsDistinguished();
    void aNumberOfThePhoneAppStaysRegistered();
    void shortLinksAreMadeChangedAndRemoved();
    void anExpiredTokenAsksForASignIn();

private:
    NumberAccess access() { return {*m_scene->store, m_scene->vault(), m_scene->graph()}; }
    QUrl control(const QString &path) { return m_scene->servers.sandbox().url().resolved(QUrl(path)); }
    QJsonObject atMeta() { return support::getJson(control(u"/sandbox/numbers/"_s + number.value())).body; }
    int audited(AuditKind kind)
    {
        const auto lines = m_scene->store->reader().audit.page(0, 100);
        return lines ? int(std::count_if(lines->begin(), lines->end(),
                                         [kind](const AuditLine &line) { return line.entry.kind == kind; }))
                     : -1;
    }
    /// Makes the number one that was never registered.
    void makeUnregistered();

    const PhoneNumberId number{u"610000000000002"_s}; // the other one stays in the phone app
    const PhoneNumberId appNumber{u"610000000000001"_s};
    std::optional<test::SetupScene> m_scene;
};

void TestNumberRegistration::init()
{
    m_scene.emplace();
    QVERIFY2(m_scene->begin(), qPrintable(m_scene->servers.problem()));
    QCOMPARE(m_scene->connectEveryNumber(), test::noError);
}

void TestNumberRegistration::makeUnregistered()
{
    const QJsonObject fields{{u"status"_s, u"UNVERIFIED"_s},
                             {u"code_verification_status"_s, u"NOT_VERIFIED"_s}};
    const QUrl address = control(u"/sandbox/numbers/"_s + number.value());
    QCOMPARE(support::postJson(address, {{u"fields"_s, fields}}).status, 200);
}

void TestNumberRegistration::aProfileIsReadAndChanged()
{
    BusinessProfiles profiles(access());
    const Result<BusinessProfile> empty = QCoro::waitFor(profiles.load(number));
    QVERIFY(empty);
    QCOMPARE(*empty, BusinessProfile());
    BusinessProfile wanted;
    wanted.about = u"Bread since 1921 🥖"_s;
    wanted.address = u"Calle Mayor 3, Madrid"_s;
    wanted.description = QString(512, u'd');
    wanted.email = u"shop@example.com"_s;
    wanted.websites = {u"https://example.com/"_s, u"http://shop.example.com/a?b=c"_s};
    wanted.vertical = u"GROCERY"_s;
    QVERIFY(QCoro::waitFor(profiles.save(number, *empty, wanted)));
    QCOMPARE(*QCoro::waitFor(profiles.load(number)), wanted);
    BusinessProfile less = wanted;
    less.email.clear();
    less.websites.clear();
    QVERIFY(QCoro::waitFor(profiles.save(number, wanted, less)));
    QCOMPARE(*QCoro::waitFor(profiles.load(number)), less);
    QCOMPARE(*QCoro::waitFor(profiles.load(appNumber)), BusinessProfile()); // each number has its own
}

void TestNumberRegistration::aProfileIsCheckedBeforeItIsSent()
{
    BusinessProfiles profiles(access());
    BusinessProfile present;
    present.about = u"Open"_s;
    BusinessProfile bad;
    bad.description = QString(513, u'd');
    bad.email = u"nobody"_s;
    bad.websites = {u"example.com"_s};
    using Field = ProfileProblem::Field;
    using What = ProfileProblem::What;
    const QList<ProfileProblem> problems{{Field::About, What::Emptied},
                                         {Field::Description, What::TooLong},
                                         {Field::Email, What::NotAnAddress},
                                         {Field::Websites, What::NotAnAddress}};
    QCOMPARE(problemsIn(bad, present), problems);
    const int before = m_scene->asked(u"whatsapp_business_profile"_s);
    QCOMPARE(reasonOf(QCoro::waitFor(profiles.save(number, present, bad))), u"profile_invalid"_s);
    QVERIFY(QCoro::waitFor(profiles.save(number, present, present))); // nothing to send
    QCOMPARE(m_scene->asked(u"whatsapp_business_profile"_s), before);
    BusinessProfile emoji;
    emoji.about = QString::fromUtf8("🥖").repeated(139); // 139 characters, 278 units
    QVERIFY(problemsIn(emoji, present).isEmpty());
    QVERIFY(QCoro::waitFor(profiles.save(number, present, emoji)));
}

void TestNumberRegistration::aRefusedProfileHasMetasWords()
{
    QVERIFY(m_scene->servers.setFault(u"profile_refused"_s));
    BusinessProfiles profiles(access());
    BusinessProfile wanted;
    wanted.description = u"Cheap pills"_s;
    const Result<void> refused = QCoro::waitFor(profiles.save(number, BusinessProfile(), wanted));
    QCOMPARE(reasonOf(refused), u"meta_131009"_s);
    QVERIFY(refused.error().detail.startsWith(u"The description breaks"_s));
}

void TestNumberRegistration::aNumberIsRegistered()
{
    makeUnregistered();
    NumberRegistration registration(access());
    const Result<RegistrationState> before = QCoro::waitFor(registration.state(number));
    QVERIFY(before);
    QVERIFY(before->isUnregistered());
    QVERIFY(!before->isVerified);
    QCOMPARE(ConnectedNumbers(*m_scene->store).numbers().last().status, u"UNVERIFIED"_s);
    QCOMPARE(reasonOf(QCoro::waitFor(registration.registerNumber(number, pin("123456")))), u"meta_133006"_s);

    QVERIFY(QCoro::waitFor(registration.requestCode(number, CodeMethod::TextMessage)));
    QString code = atMeta()[u"code"_s].toString();
    QCOMPARE(code.size(), 6);
    QCOMPARE(reasonOf(QCoro::waitFor(registration.verifyCode(number, u"12345"_s))), u"code_invalid"_s);
    const QString wrong = code.left(5) + (code.back() == u'0' ? u'1' : u'0');
    QCOMPARE(reasonOf(QCoro::waitFor(registration.verifyCode(number, wrong))), u"meta_136025"_s);
    QVERIFY(QCoro::waitFor(registration.requestCode(number, CodeMethod::Call)));
    code = atMeta()[u"code"_s].toString();
    QVERIFY(QCoro::waitFor(registration.verifyCode(number, code.left(3) + u'-' + code.mid(3))));

    QCOMPARE(reasonOf(QCoro::waitFor(registration.registerNumber(number, pin("12345x")))), u"pin_invalid"_s);
    QVERIFY(QCoro::waitFor(registration.registerNumber(number, pin("123456"))));
    const Result<RegistrationState> after = QCoro::waitFor(registration.state(number));
    QVERIFY(after);
    QVERIFY(after->isVerified && after->hasPin && !after->isUnregistered());
    QCOMPARE(audited(AuditKind::NumberRegistered), 1);
    QCOMPARE(ConnectedNumbers(*m_scene->store).numbers().last().status, u"CONNECTED"_s);
    QCOMPARE(ConnectedNumbers(*m_scene->store).numbers().last().platformType, u"CLOUD_API"_s);
    QVERIFY(m_scene->servers.setFault(u"code_refused"_s));
    QCOMPARE(reasonOf(QCoro::waitFor(registration.requestCode(number, CodeMethod::TextMessage))),
             u"meta_136024"_s);
}

void TestNumberRegistration::aWrongPinIsDistinguished()
{
    NumberRegistration registration(access());
    QVERIFY(QCoro::waitFor(registration.changePin(number, pin("111111"))));
    QVERIFY(QCoro::waitFor(registration.deregister(number)));
    QCOMPARE(ConnectedNumbers(*m_scene->store).numbers().last().status, u"DISCONNECTED"_s);
    QCOMPARE(audited(AuditKind::NumberDeregistered), 1);
    QVERIFY(QCoro::waitFor(registration.state(number))->isUnregistered());
    QCOMPARE(ConnectedNumbers(*m_scene->store).numbers().last().platformType, u"NOT_APPLICABLE"_s);
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(reasonOf(QCoro::waitFor(registration.registerNumber(number, pin("222222")))),
                 u"meta_133005"_s);
        QVERIFY(m_scene->letTimePass(std::chrono::minutes(1))); // Three within a minute are too fast.
    }
    QCOMPARE(reasonOf(QCoro::waitFor(registration.registerNumber(number, pin("111111")))), u"meta_133008"_s);
}

void TestNumberRegistration::registeringTooOftenIsDistinguished()
{
    NumberRegistration registration(access());
    for (int i = 0; i < 5; ++i) {
        QVERIFY(QCoro::waitFor(registration.deregister(number)));
        QVERIFY(QCoro::waitFor(registration.registerNumber(number, pin("123456"))));
    }
    QCOMPARE(reasonOf(QCoro::waitFor(registration.deregister(number))), u"meta_133016"_s);
    QVERIFY(m_scene->letTimePass(std::chrono::hours(73)));
    QVERIFY(QCoro::waitFor(registration.deregister(number)));
}

void TestNumberRegistration::aNumberOfThePhoneAppStaysRegistered()
{
    NumberRegistration registration(access());
    QVERIFY(QCoro::waitFor(registration.state(appNumber))->isOnBusinessApp);
    const Result<void> refused = QCoro::waitFor(registration.deregister(appNumber));
    QCOMPARE(reasonOf(refused), u"meta_100"_s);
    QVERIFY(refused.error().detail.contains(u"not available"_s));
}

void TestNumberRegistration::shortLinksAreMadeChangedAndRemoved()
{
    ShortLinks links(access());
    QVERIFY(QCoro::waitFor(links.list(number))->isEmpty());
    QCOMPARE(reasonOf(QCoro::waitFor(links.save(number, {}, u"  "_s))), u"text_invalid"_s);
    QCOMPARE(reasonOf(QCoro::waitFor(links.save(number, {}, QString(141, u'x')))), u"text_invalid"_s);
    for (int i = 1; i <= 30; ++i) // more than a page
        QVERIFY(QCoro::waitFor(links.save(number, {}, u"Table %1, please"_s.arg(i))));
    const QList<ShortLink> all = QCoro::waitFor(links.list(number)).value_or(QList<ShortLink>());
    QCOMPARE(all.size(), 30);
    QCOMPARE(all.first().text, u"Table 30, please"_s); // Newest first.
    QCOMPARE(all.last().text, u"Table 1, please"_s);
    QCOMPARE(all.last().link, QUrl(u"https://wa.me/message/"_s + all.last().code));

    const Result<ShortLink> changed = QCoro::waitFor(links.save(number, all.first().code, u"¡Hola! 🥖"_s));
    QVERIFY(changed);
    QCOMPARE(changed->link, all.first().link);
    QCOMPARE(changed->text, u"¡Hola! 🥖"_s);
    QVERIFY(QCoro::waitFor(links.remove(number, all.last().code)));
    QCOMPARE(reasonOf(QCoro::waitFor(links.remove(number, all.last().code))), u"meta_803"_s);
    QCOMPARE(QCoro::waitFor(links.list(number))->size(), 29);
}

void TestNumberRegistration::anExpiredTokenAsksForASignIn()
{
    QVERIFY(m_scene->servers.setFault(u"expired_token"_s));
    QCOMPARE(QCoro::waitFor(BusinessProfiles(access()).load(number)).error().kind, Error::Kind::Unauthorised);
    QVERIFY(m_scene->servers.setFault(u"expired_token"_s, false));
    m_scene->servers.sandbox().stop();
    QCOMPARE(QCoro::waitFor(ShortLinks(access()).list(number)).error().kind, Error::Kind::Network);
}

QTEST_GUILESS_MAIN(TestNumberRegistration)
#include "tst_numberregistration.moc"
