// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling/dictionary.h"
#include "spelling/spelling.h"
#include "spelling/words.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace shoptalk;
using namespace Qt::StringLiterals;
using State = Spelling::State;

/// With the real dictionaries of the system.
class TestSpelling : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyWordsAreChecked_data();
    void onlyWordsAreChecked();
    void dictionariesAreFound();
    void theLocaleChoosesTheDictionary();
    void wordsAreJudgedInTheBackground();
    void aDictionaryInAnotherEncodingWorks();
    void suggestionsComeBestFirst();
    void ownWordsAreRight();
    void switchedOffEverythingIsRight();
    void anotherLanguageJudgesAnew();
    void aDamagedDictionaryHarmsNobody();

private:
    static QList<DictionaryFiles> system() { return dictionariesIn(dictionaryFolders()); }
    static bool write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    }
    static bool reaches(Spelling &spelling, const QString &word, State state)
    {
        return QTest::qWaitFor([&] { return spelling.stateOf(word) == state; },
                               shoptalk::support::patienceMs);
    }
};

void TestSpelling::onlyWordsAreChecked_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("a sentence") << u"Your roses are ready!"_s
                                << QStringList{u"Your"_s, u"roses"_s, u"are"_s, u"ready"_s};
    QTest::newRow("an apostrophe") << u"Don't wait"_s << QStringList{u"Don't"_s, u"wait"_s};
    QTest::newRow("links") << u"See https://shop.example/roeses and www.shop.exmaple now"_s
                           << QStringList{u"See"_s, u"and"_s, u"now"_s};
    QTest::newRow("names and mail") << u"Ask @anna or ana@shop.example"_s << QStringList{u"Ask"_s, u"or"_s};
    QTest::newRow("numbers") << u"12 roses for 3pm"_s << QStringList{u"roses"_s, u"for"_s};
    QTest::newRow("capitals") << u"The VAT is paid"_s << QStringList{u"The"_s, u"is"_s, u"paid"_s};
    QTest::newRow("emoji") << u"Yes 🌹👍🏽 :heart: ok"_s << QStringList{u"Yes"_s, u"ok"_s};
    QTest::newRow("German") << u"Schöne Grüße"_s << QStringList{u"Schöne"_s, u"Grüße"_s};
    QTest::newRow("empty") << QString() << QStringList();
}

void TestSpelling::onlyWordsAreChecked()
{
    QFETCH(const QString, text);
    QStringList words;
    for (const WordRange &word : checkableWords(text))
        words << text.mid(word.start, word.length);
    QTEST(words, "words");
}

void TestSpelling::dictionariesAreFound()
{
    const QTemporaryDir folder;
    for (const char *name : {"xx_YY.aff", "xx_YY.dic", "hyph_xx.dic", "hyph_xx.aff", "zz.dic"}) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    const QList<DictionaryFiles> found = dictionariesIn({folder.path(), u"/no/such/folder"_s});
    QCOMPARE(found, (QList<DictionaryFiles>{{u"xx_YY"_s, folder.filePath(u"xx_YY"_s)}}));
    QVERIFY(dictionaryFor(QLocale(u"en_GB"_s), system()));
    QVERIFY(dictionaryFor(QLocale(u"de_DE"_s), system()));
}

void TestSpelling::theLocaleChoosesTheDictionary()
{
    const QList<DictionaryFiles> some{{u"de_DE"_s, u"a"_s}, {u"en_GB"_s, u"b"_s}, {u"en_US"_s, u"c"_s}};
    QCOMPARE(dictionaryFor(QLocale(u"en_US"_s), some)->path, u"c"_s);
    QCOMPARE(dictionaryFor(QLocale(u"en_AU"_s), some)->path, u"b"_s);
    QCOMPARE(dictionaryFor(QLocale(u"de_AT"_s), some)->path, u"a"_s);
    QVERIFY(!dictionaryFor(QLocale(u"hi_IN"_s), some));
}

void TestSpelling::wordsAreJudgedInTheBackground()
{
    Spelling spelling(system(), {});
    spelling.setLanguage(u"en_GB"_s);
    QSignalSpy judged(&spelling, &Spelling::judged);
    QCOMPARE(spelling.stateOf(u"flower"_s), State::Unknown);
    QVERIFY(reaches(spelling, u"flower"_s, State::Right));
    QVERIFY(reaches(spelling, u"flwoer"_s, State::Wrong));
    QVERIFY(!judged.isEmpty());
}

void TestSpelling::aDictionaryInAnotherEncodingWorks()
{
    const QTemporaryDir folder;
    QVERIFY(write(folder.filePath(u"xx_YY.aff"_s), "SET ISO8859-1\n"));
    QVERIFY(write(folder.filePath(u"xx_YY.dic"_s), u"1\nGrüße\n"_s.toLatin1()));
    Spelling spelling(dictionariesIn({folder.path()}), {});
    spelling.setLanguage(u"xx_YY"_s);
    QVERIFY(reaches(spelling, u"Grüße"_s, State::Right));
    QVERIFY(reaches(spelling, u"Grüsze"_s, State::Wrong));
    QVERIFY(reaches(spelling, u"日本"_s, State::Right)); // it cannot even be asked for
}

void TestSpelling::suggestionsComeBestFirst()
{
    Spelling spelling(system(), {});
    spelling.setLanguage(u"en_GB"_s);
    QTRY_VERIFY(spelling.isOn());
    const QStringList words = QCoro::waitFor(spelling.suggestions(u"flwoer"_s, 3));
    QVERIFY(words.size() <= 3);
    QCOMPARE(words.value(0), u"flower"_s);
}

void TestSpelling::ownWordsAreRight()
{
    Spelling spelling(system(), {u"peonia"_s});
    spelling.setLanguage(u"en_GB"_s);
    QCOMPARE(spelling.stateOf(u"peonia"_s), State::Right);
    QVERIFY(reaches(spelling, u"shoptalk"_s, State::Wrong));
    QSignalSpy changed(&spelling, &Spelling::ownWordsChanged);
    spelling.addOwnWord(u"shoptalk"_s);
    spelling.addOwnWord(u"shoptalk"_s);
    QCOMPARE(spelling.stateOf(u"shoptalk"_s), State::Right);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(spelling.ownWords(), (QStringList{u"peonia"_s, u"shoptalk"_s}));
}

void TestSpelling::switchedOffEverythingIsRight()
{
    Spelling spelling(system(), {});
    QCOMPARE(spelling.stateOf(u"flwoer"_s), State::Right);
    QVERIFY(QCoro::waitFor(spelling.suggestions(u"flwoer"_s, 3)).isEmpty());
    spelling.setLanguage(u"xx_XX"_s); // no such dictionary
    QVERIFY(!spelling.isOn());
}

void TestSpelling::anotherLanguageJudgesAnew()
{
    Spelling spelling(system(), {});
    spelling.setLanguage(u"en_GB"_s);
    QVERIFY(reaches(spelling, u"Blume"_s, State::Wrong));
    QSignalSpy chosen(&spelling, &Spelling::languageChosen);
    spelling.setLanguage(u"de_DE"_s);
    QVERIFY(reaches(spelling, u"Blume"_s, State::Right));
    QCOMPARE(chosen.size(), 1);
}

void TestSpelling::aDamagedDictionaryHarmsNobody()
{
    const QTemporaryDir folder;
    for (const char *name : {"xx_YY.aff", "xx_YY.dic"}) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(4096, '\xff'));
    }
    Spelling spelling(dictionariesIn({folder.path()}), {});
    spelling.setLanguage(u"xx_YY"_s);
    QTRY_VERIFY(spelling.isOn());
    QTRY_VERIFY(spelling.stateOf(u"flower"_s) != State::Unknown);
}

QTEST_GUILESS_MAIN(TestSpelling)
#include "tst_spelling.moc"
