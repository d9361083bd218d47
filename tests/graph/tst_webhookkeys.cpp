// SPDX-License-Identifier: GPL-3.0-or-later
#include "sameincoming.h"
#include "tests/support/sourcejson.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using namespace shoptalk::test;

namespace {

/// How a key is handled. Used: it changes what is read. Kept: it stays in the raw message or event for a
/// later version. Ignored: it is dropped.
enum class Handling { Ignored, Kept, Used };

/// The JSON of a file in tests/contract.
QJsonObject contract(const QString &name)
{
    return support::sourceJson(u"/tests/contract/"_s + name).object();
}

struct Example {
    QString field;
    QString name;
    QJsonObject value;
    bool hasFieldInside = false; ///< The field is named in the value instead of beside it.
};

QList<Example> examples()
{
    QList<Example> all;
    const QDir folder(QStringLiteral(SHOPTALK_SOURCE_DIR "/tests/contract/webhooks"));
    const QStringList files = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const QJsonObject content = contract(u"webhooks/"_s + file);
        const QJsonObject values = content.value("examples"_L1).toObject();
        for (auto each = values.constBegin(); each != values.constEnd(); ++each)
            all << Example{content.value("field"_L1).toString(), file + u": "_s + each.key(),
                           each.value().toObject(), each.value().toObject().contains("field"_L1)};
    }
    return all;
}

QByteArray bodyOf(const Example &example)
{
    QJsonObject change{{u"field"_s, example.field}, {u"value"_s, example.value}};
    if (example.hasFieldInside)
        change.remove("field"_L1);
    const QJsonObject entry{
        {u"id"_s, u"500000000000007"_s}, {u"time"_s, 1795000600}, {u"changes"_s, QJsonArray{change}}};
    return QJsonDocument(QJsonObject{{u"entry"_s, QJsonArray{entry}}}).toJson(QJsonDocument::Compact);
}

/// Every key in `value`, as "a.b[].c".
void collectKeys(const QJsonValue &value, const QString &path, QSet<QString> &keys)
{
    if (value.isArray()) {
        const QJsonArray items = value.toArray();
        for (const auto &item : items)
            collectKeys(item, path + u"[]"_s, keys);
        return;
    }
    const QJsonObject object = value.toObject();
    for (auto each = object.constBegin(); each != object.constEnd(); ++each) {
        const QString key = path.isEmpty() ? each.key() : path + u'.' + each.key();
        keys << key;
        collectKeys(each.value(), key, keys);
    }
}

/// The keys in `value` under which there is a list of one object.
void collectListsOfOne(const QJsonValue &value, const QString &path, QSet<QString> &keys)
{
    if (value.isArray()) {
        const QJsonArray items = value.toArray();
        if (items.size() == 1 && !items.first().toObject().isEmpty())
            keys << path;
        for (const auto &item : items)
            collectListsOfOne(item, path + u"[]"_s, keys);
        return;
    }
    const QJsonObject object = value.toObject();
    for (auto each = object.constBegin(); each != object.constEnd(); ++each)
        collectListsOfOne(each.value(), path.isEmpty() ? each.key() : path + u'.' + each.key(), keys);
}

using Change = QJsonValue (*)(const QJsonValue &);

QJsonValue removed(const QJsonValue &)
{
    return QJsonValue(QJsonValue::Undefined);
}

QJsonValue another(const QJsonValue &value)
{
    if (value.isBool())
        return !value.toBool();
    if (value.isDouble())
        return value.toDouble() + 7;
    if (!value.isString())
        return QJsonValue(QJsonValue::Undefined);
    const bool isNumber = !value.toString().isEmpty() && value.toString().at(0).isDigit();
    return isNumber ? u"34600000077"_s : u"another"_s;
}

QJsonValue withoutItsList(const QJsonValue &value)
{
    const QJsonArray items = value.toArray();
    return items.size() == 1 ? items.first() : value;
}

/// `value` with another value at the path whose first part is `parts.first()`.
QJsonValue withChange(const QJsonValue &value, const QStringList &parts, Change change)
{
    const QString part = parts.first();
    if (part == "[]"_L1) {
        QJsonArray items = value.toArray();
        for (qsizetype i = 0; i < items.size(); ++i)
            items[i] = withChange(items.at(i), parts.mid(1), change);
        return items;
    }
    QJsonObject object = value.toObject();
    if (!object.contains(part))
        return value;
    const QJsonValue next =
        parts.size() == 1 ? change(object.value(part)) : withChange(object.value(part), parts.mid(1), change);
    if (next.isUndefined())
        object.remove(part);
    else
        object.insert(part, next);
    return object;
}

Example changed(Example example, const QString &key, Change change)
{
    QString path = key;
    path.replace(u"[]"_s, u".[]"_s);
    example.value = withChange(example.value, path.split(u'.'), change).toObject();
    return example;
}

QByteArray rawOf(const QList<Incoming> &all)
{
    QByteArray raw;
    for (const Incoming &each : all) {
        if (const auto *message = std::get_if<IncomingMessage>(&each))
            raw += message->message.raw;
        if (const auto *amendment = std::get_if<IncomingAmendment>(&each))
            raw += amendment->amendment.raw;
    }
    return raw;
}

Handling handlingOf(const Example &example, const QString &key)
{
    const QList<Incoming> all = incomingIn(bodyOf(example)).value();
    const auto isOther = [](const Incoming &each) { return std::holds_alternative<IncomingOther>(each); };
    Handling handling = std::any_of(all.begin(), all.end(), isOther) ? Handling::Kept : Handling::Ignored;
    for (const Change change : {&removed, &another}) {
        const QList<Incoming> next = incomingIn(bodyOf(changed(example, key, change))).value();
        if (!isSame(all, next))
            return Handling::Used;
        if (rawOf(all) != rawOf(next))
            handling = Handling::Kept;
    }
    return handling;
}

/// "field key" and how it is handled, in the example that uses most of it.
QMap<QString, Handling> handlings()
{
    QMap<QString, Handling> all;
    const QList<Example> every = examples();
    for (const Example &example : every) {
        QSet<QString> keys;
        collectKeys(example.value, {}, keys);
        for (const QString &key : keys) {
            const QString name = example.field + u' ' + key;
            all.insert(name, std::max(all.value(name, Handling::Ignored), handlingOf(example, key)));
        }
    }
    return all;
}

QSet<QString> namesIn(const QJsonArray &list)
{
    QSet<QString> names;
    for (const auto &name : list)
        names << name.toString();
    return names;
}

} // namespace

/// Each key that Meta documents for webhooks is used, kept for a later version, or ignored on purpose:
/// tests/contract/webhook_keys.json says which, and the reader is asked whether that is true.
class TestWebhookKeys : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyExampleIsRead();
    void oneMayComeWithoutItsList();
    void everyKeyHasItsPlace();
};

void TestWebhookKeys::everyExampleIsRead()
{
    const QList<Example> every = examples();
    QVERIFY(every.size() > 90);
    for (const Example &example : every) {
        const Result<QList<Incoming>> all = incomingIn(bodyOf(example));
        QVERIFY2(all && !all->isEmpty(), qPrintable(example.name));
    }
}

/// An object where Meta describes a list is read as a list of one, and so are the lists around a value.
void TestWebhookKeys::oneMayComeWithoutItsList()
{
    int lists = 0;
    const QList<Example> every = examples();
    for (const Example &example : every) {
        const QByteArray body = bodyOf(example);
        const QList<Incoming> all = incomingIn(body).value();
        QSet<QString> keys;
        collectListsOfOne(example.value, {}, keys);
        for (const QString &key : keys) {
            ++lists;
            const QList<Incoming> same = incomingIn(bodyOf(changed(example, key, withoutItsList))).value();
            QVERIFY2(isSame(all, same), qPrintable(example.name + u' ' + key));
        }
        QByteArray bare = body;
        bare.replace(R"({"entry":[)", R"({"entry":)").replace(R"("changes":[)", R"("changes":)");
        bare.replace(R"(],"id":"500000000000007","time":1795000600}]})",
                     R"(,"id":"500000000000007","time":1795000600}})");
        QVERIFY2(!bare.contains(R"("changes":[)") && bare.endsWith("}}"), bare);
        QVERIFY2(isSame(all, incomingIn(bare).value()), bare);
        QCOMPARE(rawOf(incomingIn(bare).value()), rawOf(all));
    }
    QVERIFY(lists > 100);
}

void TestWebhookKeys::everyKeyHasItsPlace()
{
    const QJsonObject listed = contract(u"webhook_keys.json"_s);
    const QJsonObject ignored = listed.value("ignored"_L1).toObject();
    const QMap<Handling, QSet<QString>> places{{Handling::Used, namesIn(listed.value("used"_L1).toArray())},
                                               {Handling::Kept, namesIn(listed.value("kept"_L1).toArray())},
                                               {Handling::Ignored, [&ignored] {
                                                    const QStringList keys = ignored.keys();
                                                    return QSet<QString>(keys.begin(), keys.end());
                                                }()}};
    const QMap<QString, Handling> found = handlings();
    QStringList wrong;
    for (auto each = found.constBegin(); each != found.constEnd(); ++each) {
        if (!places.value(each.value()).contains(each.key()))
            wrong << u"%1 %2"_s.arg(QStringList{u"ignored"_s, u"kept"_s, u"used"_s}.at(int(each.value())),
                                    each.key());
    }
    for (const QString &line : wrong)
        qWarning("not in its list: %s", qPrintable(line));
    QVERIFY(wrong.isEmpty());
    qsizetype count = 0;
    for (const QSet<QString> &names : places)
        count += names.size();
    QCOMPARE(count, found.size()); // none is listed that no example has
    for (auto each = ignored.constBegin(); each != ignored.constEnd(); ++each)
        QVERIFY2(!each.value().toString().isEmpty(), qPrintable(each.key()));
}

QTEST_GUILESS_MAIN(TestWebhookKeys)
#include "tst_webhookkeys.moc"
