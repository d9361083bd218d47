// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/freedmemory.h"
#include "ui/shell/busmessages.h"

#include <QFile>
#include <QTest>

#include <dbus/dbus.h>
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
int countIn(const char *begin, const char *end, const std::string &masked)
{
    int found = 0;
    for (const char *at = begin; at + masked.size() <= end; ++at) {
        std::size_t same = 0;
        while (same < masked.size() && static_cast<char>(at[same] ^ mask) == masked[same])
            ++same;
        found += same == masked.size() ? 1 : 0;
    }
    return found;
}

/// How often the text is in this process's heaps. Source: proc(5), maps.
int countInHeap(const std::string &masked)
{
    QFile maps(u"/proc/self/maps"_s);
    if (!maps.open(QIODevice::ReadOnly))
        return -1;
    int found = 0;
    const QByteArrayList lines = maps.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QByteArrayList words = line.simplified().split(' ');
        const bool isHeap = words.size() >= 2 && words.at(1).startsWith("rw")
            && (words.size() == 5 || words.value(5) == "[heap]");
        if (!isHeap)
            continue;
        const QByteArrayList ends = words.at(0).split('-');
        // NOLINTBEGIN(performance-no-int-to-ptr): the kernel names the mappings by number
        found += countIn(reinterpret_cast<const char *>(ends.at(0).toULongLong(nullptr, 16)),
                         reinterpret_cast<const char *>(ends.at(1).toULongLong(nullptr, 16)), masked);
        // NOLINTEND(performance-no-int-to-ptr)
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
