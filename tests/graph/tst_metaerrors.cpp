// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/metaerrors.h"
#include "tests/support/sourcejson.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace shoptalk;

class TestMetaErrors : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyDocumentedCodeIsCatalogued_data();
    void everyDocumentedCodeIsCatalogued();
    void aSubcodeIsMoreExactThanItsCode();
    void aLongCodeMayComeAsASubcode();
    void everyCataloguedCodeIsInTheContract();
    void aSubcodeDoesNotChangeACodeThatSaysEnough();
    void noRowIsHiddenByAnother();
    void whatIsNotDocumentedIsNotCatalogued();
};

namespace {

/// The class that the relay's own table has for the same code.
QString classOf(const MetaError &error)
{
    switch (error.kind) {
    case Error::Kind::Unauthorised:
        return error.accountStatus == AccountStatus::PermissionMissing ? u"permission"_s : u"sign_in"_s;
    case Error::Kind::RateLimited:
        return u"wait"_s;
    case Error::Kind::Network:
        return u"passing"_s;
    default:
        return u"refused"_s;
    }
}

QJsonArray contract()
{
    return support::sourceJson(u"/tests/contract/graph/meta_codes.json"_s).array();
}

} // namespace

void TestMetaErrors::everyDocumentedCodeIsCatalogued_data()
{
    QTest::addColumn<MetaCode>("meta");
    QTest::addColumn<QString>("expected");
    const QJsonArray codes = contract();
    QVERIFY(codes.size() > 100);
    for (const auto &each : codes) {
        const QJsonObject row = each.toObject();
        const int first = row.value("code"_L1).toInt();
        const int last = row.value("last"_L1).toInt(first);
        const int subcode = row.value("subcode"_L1).toInt();
        for (const int code : {first, last}) {
            QTest::addRow("%d/%d up to %d", code, subcode, last)
                << MetaCode{code, subcode} << row.value("class"_L1).toString();
        }
    }
}

void TestMetaErrors::everyDocumentedCodeIsCatalogued()
{
    QFETCH(const MetaCode, meta);
    const MetaError *error = metaErrorFor(meta);
    QVERIFY(error);
    QTEST(classOf(*error), "expected");
}

void TestMetaErrors::aSubcodeIsMoreExactThanItsCode()
{
    QCOMPARE(metaErrorFor({190, 463})->accountStatus, AccountStatus::Expired);
    QCOMPARE(metaErrorFor({190, 999})->accountStatus, AccountStatus::LoggedOut);
    QCOMPARE(metaErrorFor({100, 33})->sentence, MetaSentence::NumberGone);
    QCOMPARE(metaErrorFor({100, 0})->sentence, MetaSentence::FieldRefused);
    QCOMPARE(metaErrorFor({100, 77})->sentence, MetaSentence::FieldRefused);
}

void TestMetaErrors::aLongCodeMayComeAsASubcode()
{
    for (const int code : {2388024, 2388039, 2388293, 2388093, 2593109})
        QCOMPARE(metaErrorFor({100, code}), metaErrorFor({code, 0}));
    QCOMPARE(metaErrorFor({100, 2388999})->sentence, MetaSentence::FieldRefused); // not in the catalogue
    QCOMPARE(metaErrorFor({131009, 2388072})->sentence, MetaSentence::TemplateText);
    QVERIFY(!metaErrorFor({5, 77}));
}

void TestMetaErrors::everyCataloguedCodeIsInTheContract()
{
    const QJsonArray codes = contract();
    const auto names = [](const QJsonValue &each, const MetaError &error) {
        const QJsonObject row = each.toObject();
        const int first = row.value("code"_L1).toInt();
        return first <= error.code && error.code <= row.value("last"_L1).toInt(first)
            && row.value("subcode"_L1).toInt() == error.subcode;
    };
    for (const MetaError &error : metaErrors()) {
        QVERIFY2(std::any_of(codes.begin(), codes.end(),
                             [&](const QJsonValue &each) { return names(each, error); }),
                 qPrintable(u"%1/%2"_s.arg(error.code).arg(error.subcode)));
    }
}

void TestMetaErrors::aSubcodeDoesNotChangeACodeThatSaysEnough()
{
    QCOMPARE(metaErrorFor({136024, 2388091})->sentence, MetaSentence::CodesTooOften);
    QCOMPARE(metaErrorFor({136025, 2388093})->sentence, MetaSentence::CodeRefused);
    QCOMPARE(metaErrorFor({100, 2388093})->sentence, MetaSentence::NumberNotMovable);
}

void TestMetaErrors::noRowIsHiddenByAnother()
{
    for (const MetaError &error : metaErrors())
        QCOMPARE(metaErrorFor({error.code, error.subcode}), &error);
}

void TestMetaErrors::whatIsNotDocumentedIsNotCatalogued()
{
    for (const int code : {-1, 5, 199, 300, 131027, 999999})
        QVERIFY(!metaErrorFor({code, 0}));
}

QTEST_GUILESS_MAIN(TestMetaErrors)
#include "tst_metaerrors.moc"
