// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reason.h"
#include "models/auditlistmodel.h"
#include "tests/store/storefixture.h"
#include "ui/settings/auditpage.h"
#include "ui/settings/audittext.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QMetaEnum>
#include <QRegularExpression>
#include <QSet>
#include <QTableView>
#include <QTest>

using namespace shoptalk;
using namespace Qt::StringLiterals;

namespace {

/// The word that stands in the trail for what the code writes: the name of a Reason, or the word itself.
QString wordOf(const QString &written)
{
    bool isReason = false;
    const int value = QMetaEnum::fromType<Reason>().keyToValue(written.toLatin1().constData(), &isReason);
    return isReason ? nameOf(static_cast<Reason>(value)) : written;
}

} // namespace

/// S29: the trail of what was done, in words.
class TestAuditPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light); }
    void everyActionHasItsOwnSentence();
    void metasCodesSayHowALoginEnded_data();
    void metasCodesSayHowALoginEnded();
    void everyReasonHasPlainWords_data();
    void everyReasonHasPlainWords();
    void theTrailGrowsOnTop();
    void olderLinesAreReadWhenTheyAreWanted();

private:
    std::unique_ptr<Theme> m_theme;
};

void TestAuditPage::everyActionHasItsOwnSentence()
{
    QSet<QString> sentences;
    for (int kind = int(AuditKind::LoggedIn); kind <= int(AuditKind::LoginEndsSoon); ++kind) {
        const QString sentence = auditSentence({static_cast<AuditKind>(kind), 3});
        QVERIFY(!sentence.isEmpty());
        QVERIFY2(!sentences.contains(sentence), qPrintable(sentence));
        sentences << sentence;
    }
}

void TestAuditPage::metasCodesSayHowALoginEnded_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("reason");
    QTest::newRow("password") << u"meta_190_460"_s << u"the Facebook password was changed"_s;
    QTest::newRow("an unknown sub-code") << u"meta_190"_s << u"it was ended at Facebook"_s;
    QTest::newRow("a permission") << u"meta_10"_s << u"a permission is missing"_s;
    QTest::newRow("not about the login") << u"meta_131047"_s << u"Meta refused it"_s;
}

void TestAuditPage::metasCodesSayHowALoginEnded()
{
    QFETCH(const QString, word);
    QFETCH(const QString, reason);
    const QString sentence = auditSentence(AuditEntry{AuditKind::TokenEnded, 0, word});
    QVERIFY2(sentence.contains(reason), qPrintable(sentence));
}

void TestAuditPage::everyReasonHasPlainWords_data()
{
    QTest::addColumn<QString>("pattern");
    const QString ofErrors = uR"rx(Error::Kind::\w+,\s*Reason::(\w+))rx"_s;
    const QString ofWords = uR"rx(return u"(\w+)"_s)rx"_s;
    for (const char *file :
         {"src/accounts/signin", "src/accounts/loginprocess", "src/accounts/loginattempt",
          "src/accounts/browserlogin", "src/accounts/pastedtoken", "src/accounts/setupresults",
          "src/archive/backups", "src/store/databasecopy", "src/secrets/keyfile", "src/secrets/masterkey",
          "src/secrets/vault", "src/relaylink/relaysender", "src/graph/graphsender"})
        QTest::newRow(file) << ofErrors;
    QTest::newRow("src/archive/backupfile") << uR"rx(Reason::(Backup\w+))rx"_s;
    QTest::newRow("src/secrets/keychain") << uR"rx(Reason::((?:Keychain|Secret)\w+))rx"_s;
    QTest::newRow("src/accounts/accountstatus") << ofWords;
    QTest::newRow("src/accounts/auditcause") << ofWords;
}

/// S29: what the code writes beside a line of the trail is shown in words, not as it stands there.
void TestAuditPage::everyReasonHasPlainWords()
{
    QFETCH(const QString, pattern);
    QFile source(QStringLiteral(SHOPTALK_SOURCE_DIR) + u'/' + QLatin1StringView(QTest::currentDataTag())
                 + u".cpp"_s);
    QVERIFY(source.open(QIODevice::ReadOnly));
    const QSet<QString> never{u"active"_s, u"unknown"_s}; // an ended sign-in is neither
    QRegularExpressionMatchIterator found =
        QRegularExpression(pattern).globalMatch(QString::fromUtf8(source.readAll()));
    int words = 0;
    while (found.hasNext()) {
        const QString word = wordOf(found.next().captured(1));
        if (never.contains(word))
            continue;
        ++words;
        AuditEntry entry{AuditKind::LoginFailed};
        entry.word = word;
        const QString sentence = auditSentence(entry);
        QVERIFY2(sentence.size() > auditSentence({AuditKind::LoginFailed}).size(), qPrintable(word));
        QVERIFY2(!sentence.contains(word) || !word.contains(u'_'), qPrintable(sentence));
    }
    QVERIFY2(words > 0, "nothing was found: the pattern is no longer how it is written");
}

void TestAuditPage::theTrailGrowsOnTop()
{
    StoreFixture store;
    AuditListModel model(*store);
    AuditPage page(*m_theme, model);
    page.refresh();
    auto *table = page.findChild<QTableView *>(u"auditTable"_s);
    QCOMPARE(table->model()->rowCount(), 0);
    store.must([](StoreSession &session) { return session.audit.add({AuditKind::LoggedIn}); });
    store.must([](StoreSession &session) { return session.audit.add({AuditKind::Erased, 12}); });
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(table->model()->index(0, 1).data().toString(), auditSentence({AuditKind::Erased, 12}));
    QCOMPARE(table->model()->index(1, 1).data().toString(), auditSentence({AuditKind::LoggedIn}));
    QVERIFY(!table->model()->index(0, 0).data().toString().isEmpty());
}

void TestAuditPage::olderLinesAreReadWhenTheyAreWanted()
{
    StoreFixture store;
    store.must([](StoreSession &session) -> Result<void> {
        for (int line = 0; line < 250; ++line) {
            if (Result<void> added = session.audit.add({AuditKind::Locked, line}); !added)
                return added;
        }
        return {};
    });
    AuditListModel model(*store);
    model.reload();
    QCOMPARE(model.rowCount(), 100);
    while (model.canFetchMore({}))
        model.fetchMore({});
    QCOMPARE(model.rowCount(), 250);
    const auto entryAt = [&model](int row) {
        return model.index(row).data(AuditListModel::EntryRole).value<AuditEntry>().count;
    };
    QCOMPARE(entryAt(0), 249);
    QCOMPARE(entryAt(249), 0);
}

QTEST_MAIN(TestAuditPage)
#include "tst_auditpage.moc"
