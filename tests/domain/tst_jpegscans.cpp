// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/jpegscans.h"

#include <QBuffer>
#include <QTest>

using namespace shoptalk;

namespace {

const QByteArray start = QByteArray::fromHex("ffd8");
const QByteArray comment = QByteArray::fromHex("fffe000600000000");
/// Three components of 16 by 16 pixels.
const QByteArray baseline = QByteArray::fromHex("ffc00011080010001003012200021101031101");
const QByteArray progressive = QByteArray::fromHex("ffc20011080010001003012200021101031101");
const QByteArray wholeScan = QByteArray::fromHex("ffda000c03010002110311003f00");
const QByteArray partOfScan = QByteArray::fromHex("ffda000801010000003f00");

} // namespace

class TestJpegScans : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void severalScansAreRecognised_data();
    void severalScansAreRecognised();
};

void TestJpegScans::severalScansAreRecognised_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("areSeveral");
    QTest::newRow("no JPEG") << QByteArray("Bread, milk") << false;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("one scan") << start + comment + baseline + wholeScan << false;
    QTest::newRow("filling before a marker")
        << start + QByteArray(3, char(0xff)) + baseline + wholeScan << false;
    QTest::newRow("progressive") << start + comment + progressive << true;
    QTest::newRow("a scan for each colour") << start + baseline + partOfScan << true;
    // A length read after one of these would lead past the frame, to one that is made up.
    for (const char *marker : {"ff01", "ffd0", "ffd7"}) {
        const QByteArray alone = QByteArray::fromHex(marker);
        QTest::addRow("one scan after the marker %s", marker)
            << start + alone + baseline + wholeScan << false;
        QTest::addRow("progressive after the marker %s", marker) << start + alone + progressive
                + QByteArray(0xffc2 - 2 - progressive.size(), '\0') + baseline
                + wholeScan << true;
    }
    QTest::newRow("cut off") << start + comment << true;
    QTest::newRow("something between the segments") << start + "xx" + baseline + wholeScan << true;
}

void TestJpegScans::severalScansAreRecognised()
{
    QFETCH(QByteArray, bytes);
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    const qint64 position = buffer.size() / 2;
    QVERIFY(buffer.seek(position));
    QTEST(isJpegInSeveralScans(buffer), "areSeveral");
    QCOMPARE(buffer.pos(), position);
}

QTEST_GUILESS_MAIN(TestJpegScans)
#include "tst_jpegscans.moc"
