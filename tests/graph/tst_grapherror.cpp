// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/grapherror.h"
#include "graph/graphsender.h"
#include "graph/graphusage.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace shoptalk;

class TestGraphError : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anErrorHasItsKind_data();
    void anErrorHasItsKind();
    void detailsAreReadInEachForm_data();
    void detailsAreReadInEachForm();
    void detailsHoldNoNumberOfAPerson();
    void anAnswerWithoutAnErrorIsItsObject();
    void theCodeIsReadBack_data();
    void theCodeIsReadBack();
    void theUsageIsRead_data();
    void theUsageIsRead();
};

void TestGraphError::anErrorHasItsKind_data()
{
    using enum Error::Kind;
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, int status, const char *body, Error::Kind kind,
                        const QString &reason) {
        QTest::newRow(name) << status << QByteArray(body) << kind << reason;
    };
    row("expired token", 401, R"({"error":{"code":190,"error_subcode":463}})", Unauthorised,
        u"meta_190_463"_s);
    row("expired token, numbers as text", 401, R"({"error":{"code":"190","error_subcode":"463"}})",
        Unauthorised, u"meta_190_463"_s);
    row("no user", 401, R"({"error":{"code":0}})", Unauthorised, u"meta_0"_s);
    row("permission taken away", 403, R"({"error":{"code":10}})", Unauthorised, u"meta_10"_s);
    row("permission missing", 403, R"({"error":{"code":200}})", Unauthorised, u"meta_200"_s);
    row("permission missing, last of the range", 403, R"({"error":{"code":299}})", Unauthorised,
        u"meta_299"_s);
    row("access denied", 403, R"({"error":{"code":131005}})", Unauthorised, u"meta_131005"_s);
    row("app limit", 400, R"({"error":{"code":4,"is_transient":true}})", RateLimited, u"meta_4"_s);
    row("WABA limit", 400, R"({"error":{"code":80008}})", RateLimited, u"meta_80008"_s);
    row("throughput", 400, R"({"error":{"code":130429}})", RateLimited, u"meta_130429"_s);
    row("pair limit", 400, R"({"error":{"code":131056}})", RateLimited, u"meta_131056"_s);
    row("outage", 503, R"({"error":{"code":2}})", Network, u"meta_2"_s);
    row("unknown send error", 500, R"({"error":{"code":131000}})", Network, u"meta_131000"_s);
    row("transient, whatever it is", 400, R"({"error":{"code":987,"is_transient":true}})", Network,
        u"meta_987"_s);
    row("unknown code of a broken server", 500, R"({"error":{"code":987}})", Network, u"meta_987"_s);
    row("a piece at the wrong place", 412,
        R"({"debug_info":{"retriable":true,"type":"OffsetInvalidError","message":"?"}})", Network,
        u"upload_refused"_s);
    row("a file that is not taken", 400,
        R"({"debug_info":{"retriable":false,"type":"ProcessingFailedError"}})", Rejected,
        u"upload_refused"_s);
    row("a file without permission", 401, R"({"debug_info":{"retriable":false,"type":"NotAuthorizedError"}})",
        Unauthorised, u"upload_refused"_s);
    row("unknown code", 400, R"({"error":{"code":987}})", Rejected, u"meta_987"_s);
    row("window closed", 400, R"({"error":{"code":131047}})", Rejected, u"meta_131047"_s);
    row("object gone", 400, R"({"error":{"code":100,"error_subcode":33}})", Rejected, u"meta_100_33"_s);
    row("error without a code", 400, R"({"error":{"message":"?"}})", Rejected, u"http_400"_s);
    row("5xx without a body", 500, "", Network, u"answer_lost"_s);
    row("5xx in HTML", 502, "<html>Bad gateway</html>", Network, u"answer_lost"_s);
    row("given up waiting, without a body", 408, "", Network, u"answer_lost"_s);
    row("given up waiting, in HTML", 408, "<html>Request Timeout</html>", Network, u"answer_lost"_s);
    row("given up waiting, unknown code", 408, R"({"error":{"code":987}})", Network, u"meta_987"_s);
    row("given up waiting, no code", 408, R"({"error":{"message":"?"}})", Network, u"http_408"_s);
    row("401 without a body", 401, "", Unauthorised, u"http_401"_s);
    row("429 without a body", 429, "", RateLimited, u"http_429"_s);
    row("404 without a body", 404, "", Rejected, u"http_404"_s);
    row("a redirect", 302, "", Rejected, u"http_302"_s);
    row("200 in HTML", 200, "<html>", Malformed, u"answer_not_json"_s);
    row("200 with a list", 200, "[]", Malformed, u"answer_not_json"_s);
}

void TestGraphError::anErrorHasItsKind()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    const auto result = objectIn(HttpAnswer{status, body});
    QVERIFY(!result);
    QTEST(result.error().kind, "kind");
    QTEST(auditWord(result.error()), "reason");
}

void TestGraphError::detailsAreReadInEachForm_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("detail");
    QTest::newRow("object") << QByteArray(
        R"({"error":{"code":131009,"error_data":{"details":"text.body is too long"},"fbtrace_id":"AbC1"}})")
                            << u"text.body is too long; fbtrace_id AbC1"_s;
    QTest::newRow("JSON in a text") << QByteArray(
        R"({"error":{"code":131009,"error_data":"{\"details\":\"text.body is too long\"}"}})")
                                    << u"text.body is too long"_s;
    QTest::newRow("a text") << QByteArray(R"({"error":{"code":131009,"error_data":"too long"}})")
                            << u"too long"_s;
    QTest::newRow("nothing") << QByteArray(R"({"error":{"code":131009,"fbtrace_id":"AbC1"}})")
                             << u"fbtrace_id AbC1"_s;
}

void TestGraphError::detailsAreReadInEachForm()
{
    QFETCH(const QByteArray, body);
    QTEST(objectIn(HttpAnswer{400, body}).error().detail, "detail");
}

void TestGraphError::detailsHoldNoNumberOfAPerson()
{
    const QByteArray body =
        R"({"error":{"code":131026,"error_data":{"details":"no account at 34600000001"}}})";
    const QString detail = objectIn(HttpAnswer{400, body}).error().detail;
    QVERIFY(detail.startsWith("no account at "_L1));
    QVERIFY(!detail.contains("34600000001"_L1));
}

void TestGraphError::anAnswerWithoutAnErrorIsItsObject()
{
    const auto result = objectIn(HttpAnswer{200, R"({"id":"1"})"});
    QVERIFY(result);
    QCOMPARE(result->value("id"_L1).toString(), u"1"_s);
    const auto odd = objectIn(HttpAnswer{200, "\xef\xbb\xbf{\"id\":\"1\",\"name\":\"caf\xe9\"}"});
    QVERIFY(odd); // what Meta accepted is accepted, whatever is in a name
    QCOMPARE(odd->value("name"_L1).toString(), u"caf\uFFFD"_s);
}

void TestGraphError::theCodeIsReadBack_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<std::optional<MetaCode>>("code");
    const auto row = [](const char *name, const char *body, std::optional<MetaCode> code) {
        QTest::newRow(name) << QByteArray(body) << code;
    };
    row("code", R"({"error":{"code":131047}})", MetaCode{131047});
    row("with a sub-code", R"({"error":{"code":190,"error_subcode":463}})", MetaCode{190, 463});
    row("zero is a code", R"({"error":{"code":0}})", MetaCode{0});
    row("as a decimal", R"({"error":{"code":131047.0}})", MetaCode{131047});
    row("no whole number, which is not zero", R"({"error":{"code":131047.5}})", std::nullopt);
    row("beyond all codes, which is not zero", R"({"error":{"code":99999999999}})", std::nullopt);
    row("beside a byte of no character", "{\"error\":{\"code\":131047,\"message\":\"caf\xe9\"}}",
        MetaCode{131047});
    row("none", R"({"error":{"message":"?"}})", std::nullopt);
    row("not in an error at all", "<html>", std::nullopt);
}

void TestGraphError::theCodeIsReadBack()
{
    QFETCH(const QByteArray, body);
    const auto result = objectIn(HttpAnswer{400, body});
    QVERIFY(!result);
    QTEST(result.error().meta, "code");
}

void TestGraphError::theUsageIsRead_data()
{
    QTest::addColumn<QByteArray>("app");
    QTest::addColumn<QByteArray>("business");
    QTest::addColumn<int>("percent");
    QTest::addColumn<int>("regainMinutes");
    const auto row = [](const char *name, const char *app, const char *business, int percent, int minutes) {
        QTest::newRow(name) << QByteArray(app) << QByteArray(business) << percent << minutes;
    };
    row("no headers", "", "", 0, 0);
    row("of the app, the fullest counts", R"({"call_count":28,"total_time":95,"total_cputime":25})", "", 95,
        0);
    row("of an account", "",
        R"({"5":[{"type":"whatsapp","call_count":95,"estimated_time_to_regain_access":0}]})", 95, 0);
    row("of several accounts and kinds", R"({"call_count":1})",
        R"({"5":[{"call_count":3},{"call_count":7,"estimated_time_to_regain_access":12}],"6":[{"call_count":4}]})",
        7, 12);
    row("numbers as text", "", R"({"5":[{"call_count":"96","estimated_time_to_regain_access":"3"}]})", 96, 3);
    row("no JSON", "soon", "[1", 0, 0);
    row("other JSON", "[28]", R"({"5":{"call_count":95},"6":[95]})", 0, 0);
    row("impossible numbers", R"({"call_count":-4})", R"({"5":[{"estimated_time_to_regain_access":1e300}]})",
        0, 24 * 60);
}

void TestGraphError::theUsageIsRead()
{
    QFETCH(const QByteArray, app);
    QFETCH(const QByteArray, business);
    const GraphUsage usage = usageIn({200, {}, {}, app, business});
    QTEST(usage.percent, "percent");
    QTEST(int(usage.regain.count()), "regainMinutes");
    QCOMPARE(usage.isNearlyUsed(), usage.percent >= 95 || usage.regain.count() > 0);
}

QTEST_GUILESS_MAIN(TestGraphError)
#include "tst_grapherror.moc"
