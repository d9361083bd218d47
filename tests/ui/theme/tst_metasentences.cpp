// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/metaerrors.h"
#include "ui/theme/metasentences.h"

#include <QSet>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace shoptalk;

class TestMetaSentences : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachCodeHasItsSentenceInEachContext();
    void onlyWhatTheCatalogueLeavesOpenHasTheDefault();
    void aSentenceFitsItsContext();
    void whoeverLogsInAgainSeesWhy();
};

namespace {

constexpr std::array contexts{MetaContext::Sending, MetaContext::SetUp, MetaContext::Settings};

} // namespace

void TestMetaSentences::eachCodeHasItsSentenceInEachContext()
{
    // The last of the enumeration; all before it are asked as well, whether a code uses them or not.
    for (int i = 0; i <= static_cast<int>(MetaSentence::LastSentence); ++i) {
        for (const MetaContext context : contexts) {
            const QString text = metaSentence(static_cast<MetaSentence>(i), context);
            QVERIFY2(text.size() > 20 && text.endsWith(u'.'), qPrintable(u"%1: %2"_s.arg(i).arg(text)));
            QVERIFY2(!text.contains(u'%'), qPrintable(text));
        }
    }
}

void TestMetaSentences::onlyWhatTheCatalogueLeavesOpenHasTheDefault()
{
    for (const MetaContext context : contexts) {
        const QString byDefault = metaSentence(MetaSentence::NotTaken, context);
        for (int i = 1; i <= static_cast<int>(MetaSentence::LastSentence); ++i)
            QVERIFY2(metaSentence(static_cast<MetaSentence>(i), context) != byDefault,
                     qPrintable(QString::number(i)));
        for (const MetaError &error : metaErrors()) {
            QVERIFY2((metaSentence(error.sentence, context) == byDefault)
                         == (error.sentence == MetaSentence::NotTaken),
                     qPrintable(QString::number(error.code)));
        }
    }
}

void TestMetaSentences::aSentenceFitsItsContext()
{
    const auto text = [](MetaContext context) { return metaSentence(MetaSentence::WrongPin, context); };
    QVERIFY(text(MetaContext::Settings).contains("guess"_L1));
    QVERIFY(text(MetaContext::Sending).contains("Settings"_L1));
    QCOMPARE(text(MetaContext::SetUp), text(MetaContext::Sending)); // it has none of its own
}

void TestMetaSentences::whoeverLogsInAgainSeesWhy()
{
    QSet<QString> titles;
    for (const MetaError &error : metaErrors()) {
        if (error.code != 190 || error.subcode == 0)
            continue;
        const QString title = metaTitle(error.sentence);
        QVERIFY2(!title.isEmpty() && !titles.contains(title), qPrintable(QString::number(error.subcode)));
        titles.insert(title);
    }
    QCOMPARE(titles.size(), 7);
}

QTEST_GUILESS_MAIN(TestMetaSentences)
#include "tst_metasentences.moc"
