// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/freedmemory.h"
#include "ui/shell/busmessages.h"

#include <QFile>
#include <QTest>

#include <array>
#include <dbus/dbus.h>
#include <memory>
#include <string>

using namespace Qt::StringLiterals;

namespace {

constexpr char mask = 0x5a;

/// "A customer's secret text", never in plain bytes in this program's own data.
std::string maskedText()
{
    return {0x1b, 0x7a, 0x39, 0x2f, 0x29, 0x2e, 0x35, 0x37, 0x3f, 0x28, 0x7d, 0x29,
            0x7a, 0x29, 0x3f, 0x39, 0x28, 0x3f, 0x2e, 0x7a, 0x2e, 0x3f, 0x22, 0x2e};
}

/// The caller overwrites it; a text of this length is on the heap.
std::string unmasked(std::string text)
{
    for (char &c : text)
        c = static_cast<char>(c ^ mask);
    return text;
}

/// Compares without a plain copy of the text.
int countIn(const char *begin, std::size_t size, const std::string &masked)
{
    int found = 0;
    for (std::size_t at = 0; at + masked.size() <= size; ++at) {
        std::size_t same = 0;
        while (same < masked.size() && static_cast<char>(begin[at + same] ^ mask) == masked[same])
            ++same;
        found += same == masked.size() ? 1 : 0;
    }
    return found;
}

/// How often the text is in this range of this process's memory. The copy is on the stack, which is not
/// searched.
int countInRange(QFile &memory, qint64 begin, qint64 end, const std::string &masked)
{
    std::array<char, 64 * 1024> piece{};
    const auto overlap = static_cast<qint64>(masked.size()) - 1;
    int found = 0;
    for (qint64 at = begin; at + overlap < end; at += piece.size() - overlap) {
        if (!memory.seek(at))
            continue;
        const qint64 size = memory.read(piece.data(), qMin<qint64>(piece.size(), end - at));
        found += size > 0 ? countIn(piece.data(), static_cast<std::size_t>(size), masked) : 0;
    }
    return found;
}

/// How often the text is in this process's heaps. Source: proc(5), maps and mem.
int countInHeap(const std::string &masked)
{
    QFile maps(u"/proc/self/maps"_s);
    QFile memory(u"/proc/self/mem"_s);
    if (!maps.open(QIODevice::ReadOnly) || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return -1;
    int found = 0;
    const QByteArrayList lines = maps.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QByteArrayList words = line.simplified().split(' ');
        constexpr qsizetype wordsWithoutName = 5;
        const bool isHeap = words.size() >= wordsWithoutName && words.at(1).startsWith("rw")
            && (words.size() == wordsWithoutName || words.at(wordsWithoutName) == "[heap]");
        if (!isHeap)
            continue;
        const QByteArrayList ends = words.at(0).split('-');
        constexpr int hexadecimal = 16;
        found += countInRange(memory, ends.at(0).toLongLong(nullptr, hexadecimal),
                              ends.at(1).toLongLong(nullptr, hexadecimal), masked);
    }
    return found;
}

/// A message like that of a notification, written and no longer needed.
void useMessage(const std::string &masked)
{
    std::string plain = unmasked(masked);
    const char *text = plain.c_str();
    DBusMessage *message = dbus_message_new_method_call("org.shoptalk", "/", "org.shoptalk.Test", "Notify");
    QVERIFY(message && dbus_message_append_args(message, DBUS_TYPE_STRING, &text, DBUS_TYPE_INVALID));
    plain.assign(plain.size(), ' ');
    dbus_message_unref(message);
}

} // namespace

/// B16: what a library frees or keeps for later is not readable while the console is locked. This program
/// replaces `free` as the console does.
class TestFreedMemory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsFreedIsOverwritten();
    void aMessageThatTheBusLibraryKeepsIsFreed();
};

void TestFreedMemory::whatIsFreedIsOverwritten()
{
    const std::string masked = maskedText();
    {
        const auto text = std::make_unique<std::string>(unmasked(masked));
        QCOMPARE(countInHeap(masked), 1);
    }
    QCOMPARE(countInHeap(masked), 0);
}

void TestFreedMemory::aMessageThatTheBusLibraryKeepsIsFreed()
{
    const std::string masked = maskedText();
    useMessage(masked);
    QCOMPARE(countInHeap(masked), 1); // libdbus keeps it for its next message
    shoptalk::freeCachedBusMessages();
    shoptalk::eraseFreedMemory();
    QCOMPARE(countInHeap(masked), 0);
}

QTEST_GUILESS_MAIN(TestFreedMemory)
#include "tst_freedmemory.moc"
