// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/backup/sealedfile.h"

#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include <array>
#include <cerrno>
#include <cstring>

namespace shoptalk::relay {

namespace json = boost::json;
using http::Error;
using http::Result;

namespace {

constexpr std::string_view family = "shoptalk-relay-backup ";
constexpr std::string_view firstLine = "shoptalk-relay-backup 1\n";
constexpr std::size_t maxHeadBytes = 1024;
constexpr std::size_t saltBytes = 16;
constexpr std::size_t pieceBytes = 256 * 1024;
constexpr std::size_t lengthBytes = 4;

tl::unexpected<Error> unwritable(const std::string &what)
{
    return tl::unexpected(
        Error{Error::Kind::Storage, "backup_unwritable", what + ": " + std::strerror(errno)});
}

tl::unexpected<Error> malformed(std::string reason, std::string detail)
{
    return tl::unexpected(Error{Error::Kind::Malformed, std::move(reason), std::move(detail)});
}

tl::unexpected<Error> damaged()
{
    return malformed("backup_damaged", "the backup was changed or cut, or its key is another one");
}

std::string headBytesOf(const BackupHead &head, crypto::BytesView salt)
{
    const json::object described{{"made_at_ms", toMilliseconds(head.madeAt)},
                                 {"salt", crypto::toHex(salt)},
                                 {"log_n", head.cost.logN},
                                 {"r", head.cost.r},
                                 {"p", head.cost.p}};
    return std::string(firstLine) + json::serialize(described) + '\n';
}

struct ReadHead {
    BackupHead head;
    crypto::Bytes salt;
};

std::optional<ReadHead> parsedHead(std::string_view line)
{
    boost::system::error_code error;
    const json::value value = json::parse(line, error);
    if (error || !value.is_object())
        return {};
    const auto number = [&value](std::string_view name) -> std::int64_t {
        const json::value *const found = value.as_object().if_contains(name);
        return found && found->is_int64() ? found->as_int64() : 0;
    };
    const json::value *const salt = value.as_object().if_contains("salt");
    const auto saltRead = salt && salt->is_string() ? crypto::fromHex(std::string_view(salt->as_string()))
                                                    : crypto::Result<crypto::Bytes>();
    ReadHead read{
        {fromMilliseconds(number("made_at_ms")),
         {static_cast<int>(number("log_n")), static_cast<int>(number("r")), static_cast<int>(number("p"))}},
        saltRead.value_or(crypto::Bytes())};
    return read.salt.size() == saltBytes ? std::optional(read) : std::nullopt;
}

/// Reads up to and including the line's end; empty if the line is too long or does not end.
std::string readLine(DiskFile &file)
{
    std::string line;
    while (line.size() < maxHeadBytes) {
        char c = 0;
        if (!file.read(&c, 1))
            return {};
        line.push_back(c);
        if (c == '\n')
            return line;
    }
    return {};
}

} // namespace

SealedFileWriter::SealedFileWriter(std::unique_ptr<DiskFile> file, std::string head, crypto::BytesView key)
    : m_file(std::move(file))
    , m_head(std::move(head))
    , m_sealer(key)
{
}

SealedFileWriter::~SealedFileWriter()
{
    crypto::wipe(m_buffer);
}

Result<std::unique_ptr<SealedFileWriter>> SealedFileWriter::create(const std::filesystem::path &file,
                                                                   const BackupHead &head,
                                                                   const std::string &passphrase)
{
    const crypto::Bytes salt = crypto::randomBytes(saltBytes);
    auto key = crypto::scrypt(crypto::asBytes(passphrase), salt, head.cost);
    std::unique_ptr<DiskFile> created = DiskFile::create(file);
    if (!created || !key)
        return unwritable(file.string());
    std::unique_ptr<SealedFileWriter> writer(
        new SealedFileWriter(std::move(created), headBytesOf(head, salt), *key));
    crypto::wipe(*key);
    Result<void> put = writer->put(writer->m_head);
    if (put)
        put = writer->put(crypto::asText(writer->m_sealer.header()));
    if (!put)
        return tl::unexpected(put.error());
    return writer;
}

Result<void> SealedFileWriter::put(std::string_view bytes) const
{
    if (!m_file->write(bytes))
        return unwritable("writing");
    return {};
}

Result<void> SealedFileWriter::putPiece(std::string_view piece, bool isLast)
{
    const crypto::Bytes sealed = m_sealer.seal(crypto::asBytes(piece), crypto::asBytes(m_head), isLast);
    std::string length;
    for (std::size_t at = 0; at < lengthBytes; ++at)
        length.push_back(static_cast<char>((sealed.size() >> (8 * at)) & 0xffU));
    Result<void> put = this->put(length);
    return put ? this->put(crypto::asText(sealed)) : put;
}

Result<void> SealedFileWriter::write(std::string_view bytes)
{
    m_buffer.append(bytes);
    std::size_t done = 0;
    while (m_buffer.size() - done > pieceBytes) {
        Result<void> put = putPiece(std::string_view(m_buffer).substr(done, pieceBytes), false);
        if (!put)
            return put;
        done += pieceBytes;
    }
    m_buffer.erase(0, done);
    return {};
}

Result<void> SealedFileWriter::finish()
{
    Result<void> put = putPiece(m_buffer, true);
    if (put && !m_file->keep())
        return unwritable("keeping it on the disk");
    return put;
}

SealedFileReader::SealedFileReader(std::unique_ptr<DiskFile> file, const BackupHead &head,
                                   std::string headBytes, crypto::BytesView key,
                                   crypto::BytesView streamHeader)
    : m_file(std::move(file))
    , m_head(head)
    , m_headBytes(std::move(headBytes))
    , m_opener(key, streamHeader)
{
}

SealedFileReader::~SealedFileReader()
{
    crypto::wipe(m_buffer);
}

Result<std::unique_ptr<SealedFileReader>> SealedFileReader::open(const std::filesystem::path &file,
                                                                 const std::string &passphrase)
{
    std::unique_ptr<DiskFile> opened = DiskFile::open(file);
    if (!opened) {
        return tl::unexpected(
            Error{Error::Kind::Storage, "backup_unreadable", file.string() + ": " + std::strerror(errno)});
    }
    const std::string first = readLine(*opened);
    if (!first.starts_with(family))
        return malformed("backup_foreign", file.string() + " is no backup of a relay");
    if (first != firstLine)
        return malformed("backup_newer", "a newer program made this backup");
    const std::string second = readLine(*opened);
    const std::optional<ReadHead> head = parsedHead(second);
    std::array<char, crypto::streamHeaderBytes> streamHeader{};
    if (!head || !opened->read(streamHeader.data(), streamHeader.size()))
        return damaged();
    auto key = crypto::scrypt(crypto::asBytes(passphrase), head->salt, head->head.cost);
    if (!key)
        return damaged();
    std::unique_ptr<SealedFileReader> reader(new SealedFileReader(
        std::move(opened), head->head, first + second, *key, std::as_bytes(std::span(streamHeader))));
    crypto::wipe(*key);
    return reader;
}

Result<void> SealedFileReader::nextPiece()
{
    std::array<char, lengthBytes> length{};
    if (m_isLastRead || !m_file->read(length.data(), length.size()))
        return damaged();
    std::size_t count = 0;
    for (std::size_t at = 0; at < lengthBytes; ++at)
        count |= static_cast<std::size_t>(static_cast<unsigned char>(length[at])) << (8 * at);
    if (count > pieceBytes + crypto::streamPieceExtraBytes)
        return damaged();
    std::string sealed(count, '\0');
    if (!m_file->read(sealed.data(), sealed.size()))
        return damaged();
    auto piece = m_opener.open(crypto::asBytes(sealed), crypto::asBytes(m_headBytes));
    if (!piece)
        return damaged();
    m_buffer.erase(0, m_position);
    m_position = 0;
    m_buffer += crypto::asText(piece->plaintext);
    crypto::wipe(piece->plaintext);
    m_isLastRead = piece->isLast;
    return {};
}

Result<std::string> SealedFileReader::read(std::size_t count)
{
    while (m_buffer.size() - m_position < count) {
        const Result<void> more = nextPiece();
        if (!more)
            return tl::unexpected(more.error());
    }
    std::string bytes = m_buffer.substr(m_position, count);
    m_position += count;
    return bytes;
}

Result<bool> SealedFileReader::atEnd()
{
    while (m_position == m_buffer.size() && !m_isLastRead) {
        const Result<void> more = nextPiece();
        if (!more)
            return tl::unexpected(more.error());
    }
    char beyond = 0;
    if (m_position < m_buffer.size())
        return false;
    if (m_file->read(&beyond, 1)) // Something was appended after the end.
        return damaged();
    return true;
}

} // namespace shoptalk::relay
