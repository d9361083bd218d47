// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/opusreader.h"
#include "audio/opuswriter.h"
#include "audio/soundfacts.h"
#include "audio/soundsource.h"
#include "tests/support/tones.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace shoptalk;
using namespace shoptalk::support;
using namespace Qt::StringLiterals;

namespace {

/// Source: RFC 3533, the checksum of a page.
quint32 checksumOf(const QByteArray &page)
{
    quint32 sum = 0;
    for (const char byte : page) {
        sum ^= quint32(uchar(byte)) << 24;
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum << 1) ^ ((sum & 0x80000000U) != 0 ? 0x04c11db7U : 0U);
    }
    return sum;
}

/// The file with another position in its last page, which says how long the whole sound is.
QByteArray withLastPosition(QByteArray file, qint64 samples)
{
    constexpr qsizetype positionAt = 6;
    constexpr qsizetype checksumAt = 22;
    const qsizetype at = file.lastIndexOf("OggS");
    QByteArray page = file.sliced(at);
    qToLittleEndian(samples, page.data() + positionAt);
    qToLittleEndian(quint32(0), page.data() + checksumAt);
    qToLittleEndian(checksumOf(page), page.data() + checksumAt);
    return file.first(at) + page;
}

} // namespace

/// Voice notes are written and read with Xiph's libraries, without a change of the sound.
class TestOpus : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsWrittenIsRead();
    void itIsWhatMetaTakes();
    void onlyTheOwnerMayReadIt();
    void aMinuteIsSmallEnoughForThePlayButton();
    void afterACrashAtMostASecondIsMissing();
    void aPlaceIsFound();
    void whatIsDamagedEndsOrIsRefused_data();
    void whatIsDamagedEndsOrIsRefused();
    void aFolderThatIsNotThereIsAnError();
    void nothingIsNoSound();
    void anImpossibleLengthIsRefused_data();
    void anImpossibleLengthIsRefused();
    void theWaveformShowsWhereItIsLoud();
    void silenceIsFlat();
    void speedKeepsThePitch_data();
    void speedKeepsThePitch();
    void theSourceFindsAPlaceAtAnySpeed();

private:
    QString path(const QString &name = u"note.ogg"_s) const { return m_folder.filePath(name); }
    QString written(const Samples &samples, const QString &name = u"note.ogg"_s) const;
    static Samples readAll(OpusReader &reader);

    QTemporaryDir m_folder;
};

QString TestOpus::written(const Samples &samples, const QString &name) const
{
    const auto writer = OpusWriter::create(path(name));
    if (!writer || !(*writer)->write(samples) || !(*writer)->finish())
        qFatal("not written");
    return path(name);
}

Samples TestOpus::readAll(OpusReader &reader)
{
    Samples all;
    Samples block(1000);
    for (qsizetype count = reader.read(block); count > 0; count = reader.read(block))
        all.insert(all.end(), block.begin(), block.begin() + count);
    return all;
}

void TestOpus::whatIsWrittenIsRead()
{
    const auto reader = OpusReader::open(written(tone(440, 1000) + tone(880, 1000)));
    QVERIFY(reader);
    QCOMPARE((*reader)->length(), 2000 * samplesPerMs);
    const Samples sound = readAll(**reader);
    QCOMPARE(qint64(sound.size()), 2000 * samplesPerMs);
    QVERIFY(shareOf(440, part(sound, 100, 800)) > 0.9);
    QVERIFY(shareOf(880, part(sound, 100, 800)) < 0.05);
    QVERIFY(shareOf(880, part(sound, 1100, 800)) > 0.9);
}

/// Source: Cloud API, supported media types: Opus in Ogg with one channel.
void TestOpus::itIsWhatMetaTakes()
{
    QFile file(written(tone(440, 300)));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("OggS"));
    const qsizetype head = bytes.indexOf("OpusHead");
    QCOMPARE(head, 28);
    QCOMPARE(int(bytes.at(head + 9)), 1); // channels
}

void TestOpus::onlyTheOwnerMayReadIt()
{
    const QString file = written(tone(440, 100));
    QCOMPARE(QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup),
             QFile::Permissions());
}

void TestOpus::aMinuteIsSmallEnoughForThePlayButton()
{
    Samples noisy = tone(180, 60'000);
    for (std::size_t i = 0; i < noisy.size(); ++i)
        noisy[i] = qint16(noisy[i] + int(i * 7919 % 9000));
    QVERIFY(4 * QFileInfo(written(noisy)).size() < playIconBytes);
}

void TestOpus::afterACrashAtMostASecondIsMissing()
{
    const auto writer = OpusWriter::create(path());
    QVERIFY(writer);
    QVERIFY((*writer)->write(tone(440, 5000)));
    QVERIFY(QFile::copy(path(), path(u"crashed.ogg"_s))); // nobody finished it
    const auto reader = OpusReader::open(path(u"crashed.ogg"_s));
    QVERIFY(reader);
    const Samples sound = readAll(**reader);
    QVERIFY2(qint64(sound.size()) >= 3900 * samplesPerMs, qPrintable(QString::number(sound.size())));
    QVERIFY(shareOf(440, part(sound, 100, 3500)) > 0.9);
}

void TestOpus::aPlaceIsFound()
{
    const auto reader = OpusReader::open(written(tone(440, 2000) + tone(880, 2000)));
    QVERIFY((*reader)->seek(3000 * samplesPerMs));
    QCOMPARE((*reader)->position(), 3000 * samplesPerMs);
    Samples sound(500 * samplesPerMs);
    QCOMPARE((*reader)->read(sound), qsizetype(sound.size()));
    QVERIFY(shareOf(880, sound) > 0.9);
    QCOMPARE((*reader)->position(), 3500 * samplesPerMs);
    QVERIFY((*reader)->seek(1'000'000 * samplesPerMs)); // the end
    QCOMPARE((*reader)->read(sound), 0);
}

void TestOpus::whatIsDamagedEndsOrIsRefused_data()
{
    QTest::addColumn<int>("keptPercent");
    QTest::addColumn<int>("flipEvery");
    QTest::newRow("empty") << 0 << 0;
    for (const int percent : {1, 5, 20, 50, 99})
        QTest::addRow("cut at %d %%", percent) << percent << 0;
    for (const int every : {7, 40, 333, 2000})
        QTest::addRow("every %dth byte is wrong", every) << 100 << every;
}

void TestOpus::whatIsDamagedEndsOrIsRefused()
{
    QFETCH(const int, keptPercent);
    QFETCH(const int, flipEvery);
    QFile whole(written(tone(440, 4000)));
    QVERIFY(whole.open(QIODevice::ReadOnly));
    QByteArray bytes = whole.readAll();
    bytes.truncate(bytes.size() * keptPercent / 100);
    for (qsizetype at = flipEvery; flipEvery > 0 && at < bytes.size(); at += flipEvery)
        bytes[at] = char(bytes.at(at) ^ 0x55);
    QFile damaged(path(u"damaged.ogg"_s));
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write(bytes);
    damaged.close();
    const auto reader = OpusReader::open(damaged.fileName());
    if (reader)
        QVERIFY(qint64(readAll(**reader).size()) <= 4100 * samplesPerMs);
    else
        QCOMPARE(reader.error().kind, Error::Kind::Malformed);
}

void TestOpus::aFolderThatIsNotThereIsAnError()
{
    const auto writer = OpusWriter::create(m_folder.filePath(u"none/note.ogg"_s));
    QVERIFY(!writer);
    QCOMPARE(writer.error().kind, Error::Kind::Storage);
}

void TestOpus::nothingIsNoSound()
{
    const auto facts = readSoundFacts(written({}));
    QVERIFY(!facts || facts->lengthMs == 0);
}

void TestOpus::anImpossibleLengthIsRefused_data()
{
    QTest::addColumn<qint64>("samples");
    QTest::addColumn<bool>("isRead");
    const qint64 hourSamples = 3'600'000 * samplesPerMs;
    QTest::newRow("an hour, most of it missing") << hourSamples << true;
    QTest::newRow("two days") << 48 * hourSamples << false;
    QTest::newRow("more than can be counted in parts") << qint64(0x7ff0000000000000) << false;
}

/// A file that a stranger made: everything else in it is right.
void TestOpus::anImpossibleLengthIsRefused()
{
    QFETCH(const qint64, samples);
    QFETCH(const bool, isRead);
    QFile whole(written(tone(440, 3000)));
    QVERIFY(whole.open(QIODevice::ReadOnly));
    QFile made(path(u"made.ogg"_s));
    QVERIFY(made.open(QIODevice::WriteOnly));
    made.write(withLastPosition(whole.readAll(), samples));
    made.close();
    QCOMPARE(readSoundFacts(made.fileName()).has_value(), isRead);
    const auto reader = OpusReader::open(made.fileName());
    QCOMPARE(reader.has_value(), isRead);
    if (!isRead)
        QCOMPARE(reader.error().kind, Error::Kind::Malformed);
}

void TestOpus::theWaveformShowsWhereItIsLoud()
{
    const auto facts = readSoundFacts(written(silence(2000) + tone(440, 2000)));
    QVERIFY(facts);
    QCOMPARE(facts->lengthMs, 4000);
    QCOMPARE(facts->loudness.size(), 64);
    QVERIFY(facts->loudness.at(10) < 0.1);
    QVERIFY(facts->loudness.at(50) > 0.9);
    QVERIFY(!readSoundFacts(path(u"none.ogg"_s)));
}

void TestOpus::silenceIsFlat()
{
    const auto facts = readSoundFacts(written(silence(1000)));
    QVERIFY(facts);
    for (const qreal loudness : facts->loudness)
        QVERIFY(loudness < 0.05);
}

void TestOpus::speedKeepsThePitch_data()
{
    QTest::addColumn<double>("speed");
    for (const double speed : {1.0, 1.5, 2.0})
        QTest::addRow("%.1f", speed) << speed;
}

void TestOpus::speedKeepsThePitch()
{
    QFETCH(const double, speed);
    SoundSource source(std::move(*OpusReader::open(written(tone(220, 3000)))), speed);
    QCOMPARE(source.lengthMs(), 3000);
    const QByteArray bytes = source.readAll();
    QVERIFY(source.atEnd());
    QCOMPARE(source.positionMs(), 3000);
    Samples sound(std::size_t(bytes.size()) / sizeof(qint16));
    memcpy(sound.data(), bytes.constData(), std::size_t(bytes.size()));
    const double expectedMs = 3000 / speed;
    const double ms = double(sound.size()) / double(samplesPerMs);
    QVERIFY2(std::abs(ms - expectedMs) < 60, qPrintable(QString::number(ms)));
    QVERIFY(shareOf(220, part(sound, 200, 800)) > 0.8);
}

void TestOpus::theSourceFindsAPlaceAtAnySpeed()
{
    SoundSource source(std::move(*OpusReader::open(written(tone(220, 2000) + tone(330, 2000)))), 1);
    const qint64 tenthBytes = 100 * samplesPerMs * 2;
    QCOMPARE(source.read(tenthBytes).size(), tenthBytes);
    QVERIFY(std::abs(source.positionMs() - 100) < 30);
    source.setSpeed(2);
    source.seekTo(2500);
    QCOMPARE(source.positionMs(), 2500);
    const QByteArray bytes = source.read(5 * tenthBytes);
    QVERIFY(std::abs(source.positionMs() - 3500) < 60);
    Samples sound(std::size_t(bytes.size()) / sizeof(qint16));
    memcpy(sound.data(), bytes.constData(), std::size_t(bytes.size()));
    QVERIFY(shareOf(330, part(sound, 50, 400)) > 0.8);
}

QTEST_GUILESS_MAIN(TestOpus)
#include "tst_opus.moc"
